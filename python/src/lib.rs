//! The native module `codexkit._native`: the port, one call per method, and the thread that wakes Python.

mod notify;
mod port;

use pyo3::prelude::*;

#[pymodule]
mod _native {
    #[pymodule_export]
    use crate::notify::stop_notifying;
    #[pymodule_export]
    use crate::port::Port;
}
