"""What the header says, and what it leaves out."""
