//! The hosted tool view_image.

use serde_json::json;

use super::{base_of, blocking, spec, text};
use crate::options::{Bytes, HostedTool};
use crate::tools::output::image_type;
use crate::tools::tool::{Tool, ToolCall};
use crate::tools::{ToolContent, ToolOutput};

const LARGEST: u64 = 20 << 20;

pub(super) fn view_image(hosted: &HostedTool) -> Tool {
    let schema = json!({
        "type": "object",
        "properties": { "path": { "type": "string", "description": "The image file, relative, without `..`." } },
        "required": ["path"],
        "additionalProperties": false,
    });
    let base = hosted.base.clone();
    let largest = hosted.max_bytes.unwrap_or(LARGEST);
    let description = "Shows you an image file (PNG, JPEG, GIF, WebP, BMP, TIFF or ICO).";
    Tool::from_spec(spec(hosted, description, schema), move |call: ToolCall| {
        let base = base.clone();
        blocking(move || {
            let path = text(&call, "path").unwrap_or_default();
            let full = base_of(base.as_deref(), &call)?.resolve(path)?;
            let failed = |error: std::io::Error| format!("{path} cannot be read: {error}.");
            let meta = std::fs::metadata(&full).map_err(failed)?;
            if !meta.is_file() {
                return Err(format!("{path} is no file."));
            }
            if meta.len() > largest {
                return Err(format!("{path} has {} bytes; {largest} are allowed.", meta.len()));
            }
            let data = std::fs::read(&full).map_err(failed)?;
            let mime_type =
                image_type(&data).ok_or_else(|| format!("{path} is no image of a known type."))?;
            let image = ToolContent::ImageData { data: Bytes(data), mime_type: mime_type.into() };
            Ok(ToolOutput::text(format!("Attached image {path}.")).with(image))
        })
    })
}
