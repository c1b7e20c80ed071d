"""How people are named, announced and interrupted: one module per language, each defining ``LANGUAGE``."""
