//! Errors as C sees them, and the boundary that no panic crosses.

use std::any::Any;
use std::ffi::{CString, c_char};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::ptr;

use core_crate::{Error, ErrorCode};
use serde::Deserialize;

/// `CODEXKIT_OK`, or the number of an error: a `codexkit_error_code` of codexkit_ops.h. Later versions may
/// add numbers.
pub type Status = u32;

/// It worked.
pub const CODEXKIT_OK: Status = 0;

/// What went wrong in a call of this library. Owned by the caller: free it with `codexkit_error_free`.
pub struct ErrorHandle {
    status: Status,
    code: CString,
    message: CString,
    json: CString,
}

/// The wire form of an error, as far as it is told apart here.
#[derive(Deserialize)]
struct Wire {
    code: String,
    message: String,
}

impl ErrorHandle {
    /// The error of a call's result. `json` is what the core wrote.
    pub(crate) fn from_wire(status: Status, json: &[u8]) -> ErrorHandle {
        let json = String::from_utf8_lossy(json);
        let Wire { code, message } = serde_json::from_str(&json)
            .unwrap_or_else(|_| Wire { code: String::new(), message: json.clone().into() });
        ErrorHandle { status, code: text(&code), message: text(&message), json: text(&json) }
    }
}

impl From<Error> for ErrorHandle {
    fn from(error: Error) -> ErrorHandle {
        ErrorHandle {
            status: error.code() as Status,
            code: text(error.code().as_str()),
            message: text(error.message()),
            json: text(&error.to_json().to_string()),
        }
    }
}

fn text(text: &str) -> CString {
    CString::new(text.replace('\0', "\u{fffd}")).expect("no NUL is left")
}

/// Runs the body of a function of the interface: a panic becomes an error, an error a status and `*out`.
///
/// # Safety
/// `out` is null or may be written.
pub(crate) unsafe fn boundary(
    out: *mut *mut ErrorHandle,
    body: impl FnOnce() -> Result<(), ErrorHandle>,
) -> Status {
    let result = catch_unwind(AssertUnwindSafe(body)).unwrap_or_else(|panic| Err(panicked(&*panic).into()));
    let status = result.as_ref().err().map_or(CODEXKIT_OK, |error| error.status);
    if !out.is_null() {
        let error = result.err().map_or(ptr::null_mut(), |error| Box::into_raw(Box::new(error)));
        // SAFETY: the caller's promise.
        unsafe { *out = error };
    }
    status
}

pub(crate) fn panicked(panic: &(dyn Any + Send)) -> Error {
    let what = panic.downcast_ref::<&str>().map(|text| text.to_string());
    let what = what.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_default();
    Error::new(ErrorCode::Panic, format!("a bug in codexkit was caught: {what}"))
}

/// The error's number, as the failed function returned it. `CODEXKIT_OK` for NULL.
///
/// # Safety
/// `error` is NULL or an error that was not freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codexkit_error_status(error: *const ErrorHandle) -> Status {
    // SAFETY: the caller's promise.
    unsafe { error.as_ref() }.map_or(CODEXKIT_OK, |error| error.status)
}

/// The error's code, like "invalid_argument". Owned by the error. NULL for NULL.
///
/// # Safety
/// `error` is NULL or an error that was not freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codexkit_error_code(error: *const ErrorHandle) -> *const c_char {
    // SAFETY: the caller's promise.
    unsafe { error.as_ref() }.map_or(ptr::null(), |error| error.code.as_ptr())
}

/// What went wrong, for people. Owned by the error. NULL for NULL.
///
/// # Safety
/// `error` is NULL or an error that was not freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codexkit_error_message(error: *const ErrorHandle) -> *const c_char {
    // SAFETY: the caller's promise.
    unsafe { error.as_ref() }.map_or(ptr::null(), |error| error.message.as_ptr())
}

/// All of the error: `{"code", "message", "retryable", "data", "causes"}`. Owned by the error. NULL for NULL.
///
/// # Safety
/// `error` is NULL or an error that was not freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codexkit_error_json(error: *const ErrorHandle) -> *const c_char {
    // SAFETY: the caller's promise.
    unsafe { error.as_ref() }.map_or(ptr::null(), |error| error.json.as_ptr())
}

/// Frees an error and the texts it owns. Does nothing for NULL.
///
/// # Safety
/// `error` is NULL or an error that was not freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codexkit_error_free(error: *mut ErrorHandle) {
    if !error.is_null() {
        // SAFETY: it came from `Box::into_raw` in `boundary`, and the caller promises it was not freed.
        drop(unsafe { Box::from_raw(error) });
    }
}

#[cfg(test)]
mod tests {
    use std::ffi::CStr;

    use super::*;

    #[test]
    fn a_panic_becomes_an_error() {
        let mut error = ptr::null_mut();
        // SAFETY: `error` may be written.
        let status = unsafe { boundary(&mut error, || panic!("number {}", 7)) };
        assert_eq!(status, ErrorCode::Panic as Status);
        // SAFETY: `boundary` made the error; it is freed once.
        unsafe {
            let message = CStr::from_ptr(codexkit_error_message(error)).to_str().unwrap();
            assert!(message.contains("number 7"), "{message}");
            codexkit_error_free(error);
        }
    }

    #[test]
    fn success_clears_the_error_and_a_nul_does_not_cut_the_message() {
        let mut error = ptr::dangling_mut();
        // SAFETY: `error` may be written; what it held is not read.
        assert_eq!(unsafe { boundary(&mut error, || Ok(())) }, CODEXKIT_OK);
        assert!(error.is_null());
        let handle = ErrorHandle::from(Error::invalid("a\0b", "c"));
        assert_eq!(handle.message.to_str().unwrap(), "a\u{fffd}b: c");
    }
}
