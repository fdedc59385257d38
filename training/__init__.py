"""How the weights of the Hindi pipeline are trained and measured; no corpus is part of the project."""
