//! Log records for hosts that want them, through the `log` crate.

use std::sync::{Arc, Mutex, Once, Weak};

use serde_json::json;

use super::mailbox::Mailbox;
use crate::error::{Error, Result};
use crate::redact::redact;

static LISTENERS: Mutex<Vec<(log::LevelFilter, Weak<Mailbox>)>> = Mutex::new(Vec::new());

struct HostLog;

/// From now on records of `level` and above reach this mailbox, as long as it lives.
pub(super) fn deliver(level: &str, mailbox: &Arc<Mailbox>) -> Result<()> {
    let level = level
        .parse()
        .map_err(|_| Error::invalid("log_level", "is none of error, warn, info, debug, trace"))?;
    static INSTALL: Once = Once::new();
    // A Rust host may have installed a logger of its own; then that one gets everything, and it alone.
    INSTALL.call_once(|| _ = log::set_logger(&HostLog));
    let mut listeners = LISTENERS.lock().expect("log lock");
    listeners.retain(|(_, mailbox)| mailbox.strong_count() > 0);
    listeners.push((level, Arc::downgrade(mailbox)));
    let most = listeners.iter().map(|(level, _)| *level).max().unwrap_or(log::LevelFilter::Off);
    log::set_max_level(most);
    Ok(())
}

impl log::Log for HostLog {
    fn enabled(&self, metadata: &log::Metadata<'_>) -> bool {
        // Only our own words: what the HTTP crates log is theirs.
        metadata.target().starts_with("codexkit")
    }

    fn log(&self, record: &log::Record<'_>) {
        if !self.enabled(record.metadata()) {
            return;
        }
        let message = json!({
            "kind": "log",
            "level": record.level().as_str().to_ascii_lowercase(),
            "target": record.target(),
            "message": redact(&record.args().to_string()),
        });
        let listeners: Vec<_> = {
            let listeners = LISTENERS.lock().expect("log lock");
            let wanting = listeners.iter().filter(|(level, _)| record.level() <= *level);
            wanting.filter_map(|(_, mailbox)| mailbox.upgrade()).collect()
        };
        listeners.iter().for_each(|mailbox| mailbox.push(&message));
    }

    fn flush(&self) {}
}
