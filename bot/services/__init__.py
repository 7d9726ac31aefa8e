"""Use cases: one async function each, reached by every door, one transaction a call."""
