"""XPath as Schematron needs it: syntax, a fast evaluator (libxml2) and a complete one (elementpath)."""
