"""What a tick of the clock needs of its machine: a lock, signals, an inbox folder, a ping, a file of metrics."""
