"""What a server of the site is given: nginx, and the benchmark of the ways to serve."""
