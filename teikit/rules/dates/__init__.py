"""Dates and their words."""
