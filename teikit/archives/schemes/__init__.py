"""Ways of citing archives: one module, one ``SCHEME``."""
