"""Brackets, page marks and footnotes: what editors and scribes put into a text."""
