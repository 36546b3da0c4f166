//! The formats of JSON Schema 2020-12 that are asserted, each as the specification behind it defines it.

pub(crate) mod duration;
mod email;
mod hostname;
mod internet;
pub(crate) mod time;
mod uri;
mod usual;

use crate::rule::Format;

/// Whether the text has the format.
pub(crate) fn is_valid(format: Format, text: &str) -> bool {
    match format {
        Format::DateTime => is_usual(format, text.as_bytes()) || time::date_time(text).is_some(),
        Format::Date => is_usual(format, text.as_bytes()) || time::date(text.as_bytes()).is_some(),
        Format::Time => time::time(text).is_some(),
        Format::Duration => duration::is_duration(text.as_bytes()),
        Format::Email => email::is_mailbox(text),
        Format::Uri => uri::is_uri(text),
        Format::Uuid => internet::is_uuid(text.as_bytes()),
        Format::Ipv4 => internet::is_ipv4(text),
        Format::Ipv6 => internet::is_ipv6(text),
        Format::Hostname => hostname::is_hostname(text),
    }
}

/// Whether the text has the format, written as it mostly is. No says nothing.
#[inline]
pub(crate) fn is_usual(format: Format, text: &[u8]) -> bool {
    match format {
        Format::DateTime => usual::is_date_time(text),
        Format::Date => usual::is_date(text),
        _ => false,
    }
}
