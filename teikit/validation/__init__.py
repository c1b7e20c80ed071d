"""Validation: documents, schemas and rules to diagnostics."""
