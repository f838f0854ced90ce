//! Helpers for the Rust tests of the repository.
