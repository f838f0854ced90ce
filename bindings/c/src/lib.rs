//! The C interface: what `include/codexkit.h` promises, over [`core_crate::port::Port`]. No feature lives here.
//!
//! The header is generated from this crate; `tests/header.rs` fails when the two differ.

mod client;
mod dispatcher;
mod error;
mod message;

use std::ffi::c_char;

/// The version of this interface. It grows when a program that was compiled against an older header would
/// no longer work.
pub const CODEXKIT_ABI_VERSION: u32 = 1;

/// The `CODEXKIT_ABI_VERSION` of the library that is loaded; compare it with the header's.
#[unsafe(no_mangle)]
pub extern "C" fn codexkit_abi_version() -> u32 {
    CODEXKIT_ABI_VERSION
}

/// The version of the library, like "0.1.0". Static; do not free it.
#[unsafe(no_mangle)]
pub extern "C" fn codexkit_version() -> *const c_char {
    concat!(env!("CARGO_PKG_VERSION"), "\0").as_ptr().cast()
}
