"""What checks a document, one module a layer: a schema, or nothing but the document, to diagnostics."""
