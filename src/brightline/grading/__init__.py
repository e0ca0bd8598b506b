"""Response in, verdict out: programs that decide a demand, and likelihood of a good answer against a bad one."""
