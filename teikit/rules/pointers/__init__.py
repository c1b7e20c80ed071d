"""Where pointers lead."""
