//! Files that options name or need: telling image types apart, and private temporary files.

use std::fmt;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use crate::error::{Error, ErrorCode, Result};

/// Temporary files that only this user can read. They are gone when this value is.
#[derive(Default)]
pub struct TempFiles(Vec<tempfile::TempPath>);

impl TempFiles {
    /// Writes a new file whose name ends with `suffix`.
    pub(super) fn write(&mut self, suffix: &str, bytes: &[u8]) -> Result<PathBuf> {
        let write = || {
            let mut file = tempfile::Builder::new().prefix("codexkit-").suffix(suffix).tempfile()?;
            file.write_all(bytes)?;
            Ok(file.into_temp_path())
        };
        let path = write().map_err(|error: std::io::Error| {
            Error::new(ErrorCode::Io, "a temporary file could not be written").with_cause(error)
        })?;
        self.0.push(path);
        Ok(self.0[self.0.len() - 1].to_path_buf())
    }

    /// Where the files are.
    pub fn paths(&self) -> impl Iterator<Item = &Path> {
        self.0.iter().map(|path| -> &Path { path })
    }
}

impl fmt::Debug for TempFiles {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.paths()).finish()
    }
}

/// Media type and file suffix of an image that Codex can read, by its first bytes.
pub(super) fn image_type(head: &[u8]) -> Option<(&'static str, &'static str)> {
    match head {
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', ..] => Some(("image/png", ".png")),
        [0xff, 0xd8, 0xff, ..] => Some(("image/jpeg", ".jpg")),
        [b'G', b'I', b'F', b'8', b'7' | b'9', b'a', ..] => Some(("image/gif", ".gif")),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some(("image/webp", ".webp")),
        _ => None,
    }
}

/// What to say when [`image_type`] knows no better.
pub(super) const NO_IMAGE: &str = "is no PNG, JPEG, GIF or WebP image";

/// The file must be there, be readable and be an image: Codex itself would go on without it.
pub(super) fn check_image(path: &str, file: &Path) -> Result<()> {
    let mut head = Vec::with_capacity(16);
    std::fs::File::open(file)
        .and_then(|file| file.take(16).read_to_end(&mut head))
        .map_err(|error| Error::invalid(path, format!("cannot be read: {error}")))?;
    image_type(&head).map(drop).ok_or_else(|| Error::invalid(path, NO_IMAGE))
}

/// The file must be there and be a file.
pub(super) fn check_file(path: &str, file: &Path) -> Result<()> {
    match std::fs::metadata(file) {
        Ok(data) if data.is_file() => Ok(()),
        Ok(_) => Err(Error::invalid(path, "is no file")),
        Err(error) => Err(Error::invalid(path, format!("cannot be read: {error}"))),
    }
}
