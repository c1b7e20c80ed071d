"""The record formats, one file each."""
