"""Models in, evidence out: the four arms, their statistics, the report and the evidence file."""
