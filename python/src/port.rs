//! The class `Port`: codexkit's port with bytes in and bytes out, and its errors as Python's exceptions.
//!
//! No method waits for anything but a short lock, so none lets go of the interpreter: taking it back could cost
//! more than the call.

use std::time::Duration;

use codexkit::port;
use codexkit::Error;
use pyo3::prelude::*;
use pyo3::types::PyBytes;

use crate::notify::waker;

/// An open client.
#[pyclass(frozen, module = "codexkit._native")]
pub(crate) struct Port(port::Port);

#[pymethods]
impl Port {
    /// Opens a client. `on_ready` is called without arguments, on the notifying thread, when `ready` has something.
    #[new]
    fn open(py: Python<'_>, options: &[u8], on_ready: Py<PyAny>) -> PyResult<Port> {
        let wake = waker(on_ready)?;
        port::Port::open(options, wake).map(Port).map_err(|error| raise(py, &error))
    }

    /// Starts an op; the ticket of the call.
    fn call(&self, py: Python<'_>, op: &str, params: &[u8]) -> PyResult<u64> {
        self.0.call(op, params).map_err(|error| raise(py, &error))
    }

    /// Answers an ask.
    fn answer(&self, py: Python<'_>, ask_id: u64, body: &[u8]) -> PyResult<()> {
        self.0.answer(ask_id, body).map_err(|error| raise(py, &error))
    }

    /// Gives a call up.
    fn cancel(&self, py: Python<'_>, ticket: u64) -> PyResult<()> {
        self.0.cancel(ticket).map_err(|error| raise(py, &error))
    }

    /// The messages that wait, as a JSON array.
    fn ready<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyBytes>> {
        let messages = self.0.ready_array().map_err(|error| raise(py, &error))?;
        Ok(PyBytes::new(py, &messages))
    }

    /// Up to `max` events of a call, as a JSON array.
    fn drain<'py>(&self, py: Python<'py>, ticket: u64, max: usize) -> PyResult<Bound<'py, PyBytes>> {
        let events = self.0.drain_array(ticket, max).map_err(|error| raise(py, &error))?;
        Ok(PyBytes::new(py, &events))
    }

    /// Raises `forked` in a child of the process that opened the client.
    fn check_process(&self, py: Python<'_>) -> PyResult<()> {
        self.0.wait(Duration::ZERO).map(drop).map_err(|error| raise(py, &error))
    }

    /// Begins to end everything; `closed` is the last message.
    fn close(&self, py: Python<'_>) -> PyResult<()> {
        self.0.close().map_err(|error| raise(py, &error))
    }
}

/// The exception that the package has for this error.
fn raise(py: Python<'_>, error: &Error) -> PyErr {
    let exception = || {
        let wire = py.import("json")?.call_method1("loads", (error.to_json().to_string(),))?;
        py.import("codexkit.errors")?.getattr("CodexError")?.call_method1("from_wire", (wire,))
    };
    exception().map_or_else(|broken| broken, PyErr::from_value)
}
