"""The file itself: encoding, line ends, instructions."""
