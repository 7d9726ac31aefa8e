"""Files that people take away, read back by independent readers."""
