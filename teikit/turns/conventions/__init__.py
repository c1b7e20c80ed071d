"""Ways of printing who speaks: one module per convention, each defining ``CONVENTION``."""
