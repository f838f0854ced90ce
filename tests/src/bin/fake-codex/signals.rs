//! The two signal calls std does not offer.

#[cfg(unix)]
mod libc {
    unsafe extern "C" {
        pub fn signal(number: i32, handler: usize) -> usize;
        pub fn raise(number: i32) -> i32;
    }
    pub const SIGTERM: i32 = 15;
    pub const SIG_IGN: usize = 1;
}

/// SIGTERM does nothing from now on.
pub fn ignore_term() {
    #[cfg(unix)]
    // SAFETY: SIG_IGN is a valid disposition for SIGTERM; no handler code runs.
    unsafe {
        libc::signal(libc::SIGTERM, libc::SIG_IGN);
    }
}

/// Sends this process the signal with this number.
pub fn kill_self(number: i32) {
    #[cfg(unix)]
    // SAFETY: raise() takes any number and reports bad ones by its result.
    unsafe {
        libc::raise(number);
    }
    #[cfg(not(unix))]
    let _ = number;
    // A signal that does not end the process is a mistake in the vector.
    crate::refuse("kill_self: the process is still alive")
}
