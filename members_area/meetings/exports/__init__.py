"""Minutes as files to keep, send on and print. Each is made of the content of one version, and of nothing else."""
