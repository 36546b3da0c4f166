//! Recordings of requests and responses (HAR 1.2), as browsers and proxies export them.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;

use crate::misread::without_values;

/// A JSON body of a response.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Body {
    /// The entry's place in `log.entries`, from 0.
    pub(crate) entry: usize,
    pub(crate) bytes: Vec<u8>,
}

#[derive(Deserialize)]
struct Recording {
    log: Log,
}

#[derive(Deserialize)]
struct Log {
    entries: Vec<Entry>,
}

#[derive(Deserialize)]
struct Entry {
    response: Option<Response>,
}

#[derive(Deserialize)]
struct Response {
    content: Option<Content>,
}

#[derive(Deserialize)]
struct Content {
    #[serde(rename = "mimeType")]
    mime_type: Option<String>,
    text: Option<String>,
    encoding: Option<String>,
}

/// The JSON bodies of the responses, in order, and why others cannot be read. What the recording does not hold is left out.
///
/// # Errors
/// It is no recording; why.
pub(crate) fn bodies(text: &[u8]) -> Result<(Vec<Body>, Vec<String>), String> {
    // Browsers on Windows write a byte order mark, which is no part of any body.
    let text = text.strip_prefix(crate::lines::MARK).unwrap_or(text);
    let recording: Recording = serde_json::from_slice(text).map_err(|error| without_values(&error))?;
    let (mut found, mut broken) = (Vec::new(), Vec::new());
    for (entry, content) in recording.log.entries.into_iter().enumerate() {
        let Some(content) = content.response.and_then(|response| response.content) else { continue };
        let text = content.text.filter(|text| !text.is_empty());
        let (Some(text), true) = (text, content.mime_type.is_some_and(|kind| is_json(&kind))) else { continue };
        let bytes = match content.encoding.as_deref() {
            Some("base64") => match STANDARD.decode(text.as_bytes()) {
                Ok(bytes) => bytes,
                Err(_) => {
                    broken.push(format!("the body of entries/{entry} is no base64"));
                    continue;
                }
            },
            _ => text.into_bytes(),
        };
        found.push(Body { entry, bytes });
    }
    Ok((found, broken))
}

/// `application/json; charset=utf-8`, `application/problem+json`.
fn is_json(kind: &str) -> bool {
    let essence = kind.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    essence.ends_with("/json") || essence.ends_with("+json")
}
