//! Texts of each format, and texts that come near.

use payschema_schema::graph::Format;

use crate::random::Random;

/// Texts that have the format, in different spellings.
pub(crate) fn valid(format: Format) -> &'static [&'static str] {
    match format {
        Format::DateTime => &[
            "2023-11-07T05:31:56Z",
            "2023-11-07t05:31:56z",
            "2023-11-07T05:31:56.000Z",
            "2023-11-07T05:31:56.123456789012Z",
            "2023-11-07T05:31:56+02:00",
            "2023-11-07T05:31:56-00:00",
            "2023-11-07T05:31:56.5-23:59",
            "2016-12-31T23:59:60Z",
            "2017-01-01T01:29:60+01:30",
            "2016-12-31T15:59:60.9-08:00",
            "2024-02-29T00:00:00Z",
            "2000-02-29T23:59:59Z",
            "0000-01-01T00:00:00Z",
            "9999-12-31T23:59:59Z",
        ],
        Format::Date => &["2023-11-07", "2024-02-29", "2000-02-29", "0000-01-01", "9999-12-31", "2023-04-30"],
        Format::Time => &[
            "05:31:56Z",
            "05:31:56z",
            "05:31:56.000Z",
            "23:59:59+23:59",
            "00:00:00-00:00",
            "23:59:60Z",
            "01:29:60+01:30",
            "15:59:60.25-08:00",
        ],
        Format::Duration => {
            &["P6W", "P1Y2M3D", "P1YT1S", "PT36H", "PT0S", "P1Y", "P2M", "P3D", "PT1H2M3S", "P0D", "P10000000000D"]
        }
        Format::Email => &[
            "pay@example.org",
            "first.last+tag@sub.example.org",
            "a@b",
            "o'hara!#$%&*/=?^_`{|}~-@example.org",
            "\"quoted local\"@example.org",
            "pay@[192.0.2.1]",
            "pay@[IPv6:2001:db8::1]",
        ],
        Format::Uri => &[
            "https://example.org/",
            "https://user@example.org:8443/a/b;c?d=e&f#g",
            "urn:isbn:0451450523",
            "mailto:pay@example.org",
            "http://[2001:db8::1]/",
            "file:///etc/hosts",
            "HTTP://EXAMPLE.ORG/%7Epay",
            "a:",
        ],
        Format::Uuid => &[
            "2eb8aa08-aa98-11ea-b4aa-73b441d16380",
            "2EB8AA08-AA98-11EA-B4AA-73B441D16380",
            "00000000-0000-0000-0000-000000000000",
        ],
        Format::Ipv4 => &["192.0.2.1", "0.0.0.0", "255.255.255.255"],
        Format::Ipv6 => &["2001:db8::1", "::", "::1", "2001:DB8:0:0:0:0:0:1", "::ffff:192.0.2.1", "1::"],
        Format::Hostname => &["example.org", "localhost", "EXAMPLE.ORG", "a-b.c1", "xn--bcher-kva.example", "1.2"],
    }
}

/// Texts that do not have the format, though they nearly do.
pub(crate) fn invalid(format: Format) -> &'static [&'static str] {
    match format {
        Format::DateTime => &[
            "",
            "yesterday",
            "2023-11-07T05:31:56",
            "2023-11-07 05:31:56Z",
            "2023-11-07",
            "2023-02-29T05:31:56Z",
            "2023-13-01T05:31:56Z",
            "2023-11-07T24:00:00Z",
            "2023-11-07T05:60:00Z",
            "2023-11-07T05:31:60Z",
            "2016-12-31T23:59:61Z",
            "2023-11-07T05:31:56.Z",
            "2023-11-07T05:31:56+0200",
            "2023-11-07T05:31:56+24:00",
            "2023-11-07T05:31Z",
            "2023-11-07T05:31:56Z ",
        ],
        Format::Date => &[
            "",
            "2023-02-29",
            "1900-02-29",
            "2023-04-31",
            "2023-00-10",
            "2023-11-00",
            "2023-1-7",
            "20231107",
            "2023-11-07Z",
        ],
        Format::Time => &[
            "",
            "05:31:56",
            "24:00:00Z",
            "05:31Z",
            "05:31:60Z",
            "23:59:60+01:00",
            "05:31:56.Z",
            "5:31:56Z",
            "05:31:56+02",
        ],
        Format::Duration => {
            &["", "P", "PT", "P1Y2D", "P1W2D", "P1.5D", "P1S", "-P1D", "P1DT", "1D", "p1d", "PT1H3S", "P6W "]
        }
        Format::Email => {
            &["", "pay", "@example.org", "pay@", "a b@example.org", "pay@example..org", "pay@-example.org", ".a@b.c"]
        }
        Format::Uri => &[
            "",
            "example.org/pay",
            "//example.org",
            "https://exa mple.org",
            "http://a/%zz",
            "1a:b",
            "http://[::1",
            "a:\\b",
        ],
        Format::Uuid => &[
            "",
            "2eb8aa08aa9811eab4aa73b441d16380",
            "2eb8aa08-aa98-11ea-b4aa-73b441d1638",
            "2eb8aa08-aa98-11ea-b4aa-73b441d1638g",
            "2eb8aa0-8aa98-11ea-b4aa-73b441d16380",
        ],
        Format::Ipv4 => &["", "192.0.2", "192.0.2.256", "192.0.2.01", "192.0.2.1.", "192.0.2.1/24", " 192.0.2.1"],
        Format::Ipv6 => &["", ":", "1::2::3", "12345::", "::1%eth0", "2001:db8::g", "1:2:3:4:5:6:7:8:9", "[::1]"],
        Format::Hostname => &["", "-a.example", "a-.example", "a..b", "exa_mple.org", "a b", "xn--X", "example.org "],
    }
}

/// A text that has the format and so many characters, if one is known.
pub(crate) fn of_length(format: Format, length: usize) -> Option<String> {
    let filled = |before: &str, fill: &str, after: &str| {
        let room = length.checked_sub(before.len() + after.len()).filter(|room| *room > 0)?;
        Some(format!("{before}{}{after}", fill.repeat(room)))
    };
    let known = valid(format).iter().find(|text| text.chars().count() == length).map(|text| (*text).to_owned());
    known
        .or_else(|| match format {
            Format::DateTime => filled("2023-11-07T05:31:56.", "5", "Z"),
            Format::Time => filled("05:31:56.", "5", "Z"),
            Format::Duration => filled("P", "1", "W"),
            // A mailbox's local part has 64 characters at most, a label 63.
            Format::Email if length <= 64 + 12 => filled("", "a", "@example.org"),
            Format::Uri => filled("https://example.org/", "a", ""),
            Format::Hostname if length <= 253 => {
                let text: String = (1..=length).map(|place| if place % 60 == 0 { '.' } else { 'a' }).collect();
                if text.ends_with('.') { None } else { Some(text) }
            }
            _ => None,
        })
        .filter(|text| admits(format, text))
}

/// Any text that has the format.
pub(crate) fn any(format: Format, random: &mut Random) -> String {
    let date = |random: &mut Random| {
        format!("{:04}-{:02}-{:02}", 1990 + random.below(60), 1 + random.below(12), 1 + random.below(28))
    };
    let time = |random: &mut Random| {
        let clock = format!("{:02}:{:02}:{:02}", random.below(24), random.below(60), random.below(60));
        let fraction = match random.below(3) {
            0 => format!(".{:03}", random.below(1000)),
            1 => format!(".{}", random.below(1_000_000_000)),
            _ => String::new(),
        };
        let offset = match random.below(3) {
            0 => format!("{}{:02}:{:02}", ["+", "-"][random.index(2)], random.below(15), random.below(4) * 15),
            _ => "Z".to_owned(),
        };
        format!("{clock}{fraction}{offset}")
    };
    match format {
        Format::DateTime => format!("{}T{}", date(random), time(random)),
        Format::Date => date(random),
        Format::Time => time(random),
        Format::Duration => format!("P{}D", random.below(1000)),
        Format::Email => format!("user{}@example.org", random.below(1_000_000)),
        Format::Uri => format!("https://example.org/{}", random.below(1_000_000)),
        Format::Uuid => {
            let hex = |random: &mut Random, digits: usize| format!("{:0digits$x}", random.below(1 << (4 * digits)));
            let parts = [8, 4, 4, 4, 12].map(|digits| hex(random, digits));
            parts.join("-")
        }
        Format::Ipv4 => [(); 4].map(|()| random.below(256).to_string()).join("."),
        Format::Ipv6 => format!("2001:db8::{:x}", random.below(1 << 16)),
        Format::Hostname => format!("host-{}.example.org", random.below(1_000_000)),
    }
}

/// Whether a text has the format, of those that the sampler makes: careful rather than complete.
pub(crate) fn admits(format: Format, text: &str) -> bool {
    if valid(format).contains(&text) {
        return true;
    }
    if invalid(format).contains(&text) {
        return false;
    }
    let plain = |more: &str| text.bytes().all(|byte| byte.is_ascii_alphanumeric() || more.as_bytes().contains(&byte));
    match format {
        Format::DateTime => text
            .split_at_checked(11)
            .is_some_and(|(date, rest)| date.strip_suffix('T').is_some_and(is_date) && is_time(rest)),
        Format::Date => is_date(text),
        Format::Time => is_time(text),
        Format::Duration => text
            .strip_prefix('P')
            .and_then(|rest| rest.strip_suffix(['D', 'W']))
            .is_some_and(|digits| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())),
        Format::Email => text.strip_suffix("@example.org").is_some_and(|local| !local.is_empty() && plain("@.")),
        Format::Uri => text.starts_with("https://example.org/") && plain(":/."),
        Format::Uuid => {
            let groups: Vec<usize> = text.split('-').map(str::len).collect();
            groups == [8, 4, 4, 4, 12] && text.bytes().all(|byte| byte == b'-' || byte.is_ascii_hexdigit())
        }
        Format::Ipv4 => text.parse::<std::net::Ipv4Addr>().is_ok(),
        Format::Ipv6 => text.parse::<std::net::Ipv6Addr>().is_ok(),
        Format::Hostname => {
            let label =
                |label: &str| (1..=63).contains(&label.len()) && !label.starts_with('-') && !label.ends_with('-');
            plain("-.") && text.split('.').all(label) && !text.contains("xn--")
        }
    }
}

fn is_date(text: &str) -> bool {
    let numbers: Vec<u32> = text.split('-').filter_map(|digits| digits.parse().ok()).collect();
    let lengths: Vec<usize> = text.split('-').map(str::len).collect();
    let [_, month, day] = numbers[..] else { return false };
    lengths == [4, 2, 2] && (1..=12).contains(&month) && (1..=28).contains(&day)
}

/// A time that is no leap second.
fn is_time(text: &str) -> bool {
    let two = |from: usize, below: u32| {
        let digits = text.get(from..from + 2).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()));
        digits.and_then(|digits| digits.parse::<u32>().ok()).is_some_and(|number| number < below)
    };
    let clock = two(0, 24) && two(3, 60) && two(6, 60) && text.get(2..3) == Some(":") && text.get(5..6) == Some(":");
    let rest = text.get(8..).unwrap_or_default();
    let zone = match rest.strip_prefix('.') {
        Some(fraction) => fraction.trim_start_matches(|c: char| c.is_ascii_digit()),
        None => rest,
    };
    let offset = zone == "Z" || (zone.len() == 6 && zone.starts_with(['+', '-']) && zone.get(3..4) == Some(":"));
    clock && offset && !rest.starts_with(".Z")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_have_their_format() {
        let mut random = Random::new(3);
        for (name, format) in Format::NAMES {
            assert!(valid(format).iter().all(|text| !invalid(format).contains(text)), "{name}");
            for _ in 0..200 {
                let text = any(format, &mut random);
                assert!(admits(format, &text), "{name}: {text}");
            }
        }
    }

    #[test]
    fn texts_have_their_length() {
        for (name, format) in Format::NAMES {
            for length in (0..80).chain([120, 240]) {
                if let Some(text) = of_length(format, length) {
                    assert_eq!(text.chars().count(), length, "{name}: {text}");
                }
            }
        }
        assert_eq!(of_length(Format::DateTime, 30).as_deref(), Some("2023-11-07T05:31:56.555555555Z"));
        assert_eq!(of_length(Format::Uuid, 35), None);
    }
}
