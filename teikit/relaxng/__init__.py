"""RELAX NG: read a schema, validate documents. Knows nothing of TEI, needs nothing but the standard library."""
