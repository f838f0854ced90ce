//! What a tool gives back to the model.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::options::Bytes;

/// One part of a tool's output.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
#[non_exhaustive]
pub enum ToolContent {
    /// Text.
    Text {
        /// The text.
        text: String,
    },
    /// An image.
    Image {
        /// A `data:` URL. Codex passes no other on to the model.
        image_url: String,
    },
    /// An image from memory.
    ImageData {
        /// The file's bytes, base64 in JSON.
        data: Bytes,
        /// Like `image/png`.
        mime_type: String,
    },
    /// Sound. A model that cannot hear is told that it was left out.
    Audio {
        /// A `data:` URL.
        audio_url: String,
    },
    /// A file: the model sees its text, its picture, or what is no text as base64.
    File {
        /// What it is called.
        name: String,
        /// Its bytes, base64 in JSON.
        data: Bytes,
        /// Like `application/pdf`. Default: what the bytes look like.
        #[serde(default)]
        mime_type: Option<String>,
    },
}

/// The output of a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToolOutput {
    /// Whether the call did what the model wanted; if not, the content says why.
    pub success: bool,
    /// What the model gets to see, in order.
    pub content: Vec<ToolContent>,
}

impl ToolOutput {
    /// A success with this text.
    pub fn text(text: impl Into<String>) -> ToolOutput {
        ToolOutput::from(ToolContent::Text { text: text.into() })
    }

    /// A success with an image.
    pub fn image(data: impl Into<Vec<u8>>, mime_type: impl Into<String>) -> ToolOutput {
        ToolOutput::from(ToolContent::ImageData { data: Bytes(data.into()), mime_type: mime_type.into() })
    }

    /// A failure, and what the model is told of it.
    pub fn error(message: impl Into<String>) -> ToolOutput {
        ToolOutput { success: false, ..ToolOutput::text(message) }
    }

    /// Appends a part.
    pub fn with(mut self, part: ToolContent) -> ToolOutput {
        self.content.push(part);
        self
    }

    /// The result of `item/tool/call`. A part that says the same as an earlier one is left out.
    pub fn wire(&self) -> Value {
        let mut items: Vec<Value> = Vec::new();
        for part in &self.content {
            let item = part.wire();
            if !items.contains(&item) {
                items.push(item);
            }
        }
        json!({ "success": self.success, "contentItems": items })
    }
}

/// What the model would see: the result of `item/tool/call`, as hosts spell it. And its text.
pub(super) fn told(answer: &Value) -> (Value, String) {
    let items = answer["contentItems"].as_array().map_or(&[][..], Vec::as_slice);
    let part = |item: &Value| match item["type"].as_str() {
        Some("inputImage") => json!({ "type": "image", "image_url": item["imageUrl"] }),
        Some("inputAudio") => json!({ "type": "audio", "audio_url": item["audioUrl"] }),
        _ => json!({ "type": "text", "text": item["text"] }),
    };
    let texts: Vec<&str> = items.iter().filter_map(|item| item["text"].as_str()).collect();
    let content: Vec<Value> = items.iter().map(part).collect();
    (json!({ "success": answer["success"], "content": content }), texts.join("\n"))
}

impl ToolContent {
    fn wire(&self) -> Value {
        let text = |text: &str| json!({ "type": "inputText", "text": text });
        let image = |url: &str| json!({ "type": "inputImage", "imageUrl": url });
        match self {
            ToolContent::Text { text: content } => text(content),
            ToolContent::Image { image_url } => image(image_url),
            ToolContent::ImageData { data, mime_type } => image(&data_url(mime_type, &data.0)),
            ToolContent::Audio { audio_url } => json!({ "type": "inputAudio", "audioUrl": audio_url }),
            ToolContent::File { name, data, mime_type } => {
                let kind = mime_type.as_deref().or_else(|| image_type(&data.0));
                match (kind, std::str::from_utf8(&data.0)) {
                    (Some(kind), _) if kind.starts_with("image/") => image(&data_url(kind, &data.0)),
                    (_, Ok(content)) => text(&format!("File {name}:\n{content}")),
                    (kind, Err(_)) => text(&format!(
                        "File {name} ({}, {} bytes), base64:\n{}",
                        kind.unwrap_or("application/octet-stream"),
                        data.0.len(),
                        STANDARD.encode(&data.0)
                    )),
                }
            }
        }
    }
}

pub(super) fn data_url(mime_type: &str, data: &[u8]) -> String {
    format!("data:{mime_type};base64,{}", STANDARD.encode(data))
}

/// The media type of an image, by its first bytes.
pub(super) fn image_type(data: &[u8]) -> Option<&'static str> {
    Some(match data {
        [0x89, b'P', b'N', b'G', ..] => "image/png",
        [0xFF, 0xD8, 0xFF, ..] => "image/jpeg",
        [b'G', b'I', b'F', b'8', ..] => "image/gif",
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => "image/webp",
        [b'B', b'M', ..] => "image/bmp",
        [b'I', b'I', 0x2A, 0, ..] | [b'M', b'M', 0, 0x2A, ..] => "image/tiff",
        [0, 0, 1, 0, ..] => "image/x-icon",
        _ => return None,
    })
}

impl From<ToolContent> for ToolOutput {
    fn from(part: ToolContent) -> ToolOutput {
        ToolOutput::from(vec![part])
    }
}

impl From<Vec<ToolContent>> for ToolOutput {
    fn from(content: Vec<ToolContent>) -> ToolOutput {
        ToolOutput { success: true, content }
    }
}

impl From<&str> for ToolOutput {
    fn from(text: &str) -> ToolOutput {
        ToolOutput::text(text)
    }
}

impl From<String> for ToolOutput {
    fn from(text: String) -> ToolOutput {
        ToolOutput::text(text)
    }
}

impl From<Value> for ToolOutput {
    /// A string as it is, anything else as JSON.
    fn from(value: Value) -> ToolOutput {
        match value {
            Value::String(text) => ToolOutput::text(text),
            other => ToolOutput::text(other.to_string()),
        }
    }
}

impl From<()> for ToolOutput {
    fn from((): ()) -> ToolOutput {
        ToolOutput::text("Done.")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn outputs_on_the_wire() {
        let png = [0x89, b'P', b'N', b'G', 1];
        let file = |name: &str, data: &[u8]| ToolContent::File {
            name: name.into(),
            data: Bytes(data.into()),
            mime_type: None,
        };
        let text = ToolContent::Text { text: "same".into() };
        let output = ToolOutput::from(vec![
            text.clone(),
            ToolContent::ImageData { data: Bytes(png.into()), mime_type: "image/png".into() },
            file("a.txt", b"hello"),
            file("a.png", &png),
            file("a.bin", &[0xFF, 0]),
            text,
        ]);
        assert_eq!(
            output.wire(),
            json!({ "success": true, "contentItems": [
                { "type": "inputText", "text": "same" },
                { "type": "inputImage", "imageUrl": "data:image/png;base64,iVBORwE=" },
                { "type": "inputText", "text": "File a.txt:\nhello" },
                { "type": "inputText", "text": "File a.bin (application/octet-stream, 2 bytes), base64:\n/wA=" },
            ] })
        );
        assert_eq!(ToolOutput::error("no").wire()["success"], false);
        assert_eq!(ToolOutput::from(json!({ "a": 1 })).wire()["contentItems"][0]["text"], "{\"a\":1}");
    }
}
