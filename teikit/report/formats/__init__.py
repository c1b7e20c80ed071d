"""The output formats: a file each, which defines ``REPORT``."""
