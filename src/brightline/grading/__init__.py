"""Response in, verdict out: programs that decide a demand, and the verifiers of IFEval."""
