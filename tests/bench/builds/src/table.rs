//! What was found, as Markdown for docs/performance.md.

use std::fmt::Write;

use bench_document::machine;

use crate::build::{MODES, PACKAGES, Time, Times};
use crate::products::Product;
use crate::sizes::SIZES;

/// All tables.
pub(crate) fn markdown(times: &Times, products: &[Product], rounds: usize) -> String {
    let mut text = format!("Machine: {}. Medians of {rounds} rounds.\n", machine());
    text.push_str("\nSeconds that one waits for cargo, and how many times as long as for payschema's crate:\n\n");
    text.push_str(&seconds(times, |time| time.waited));
    text.push_str("\nSeconds of all processors:\n\n");
    text.push_str(&seconds(times, |time| time.computed));
    text.push_str("\n| crate | rlib, kB | | lines of LLVM IR | | functions | |\n|---|---:|---:|---:|---:|---:|---:|\n");
    let Some(own) = products.first() else { return text };
    for ((_, name), product) in PACKAGES.iter().zip(products) {
        let parts = [
            (product.library / 1000, ratio(product.library as f64, own.library as f64)),
            (product.lines, ratio(product.lines as f64, own.lines as f64)),
            (product.copies, ratio(product.copies as f64, own.copies as f64)),
        ];
        let parts = parts.map(|(number, ratio)| format!("{number} | {ratio}"));
        let _ = writeln!(text, "| {name} | {} |", parts.join(" | "));
    }
    text.push_str(
        "\n| bytes of a value | payschema | serde derive | typify | quicktype |\n|---|---:|---:|---:|---:|\n",
    );
    for (name, sizes) in SIZES {
        let _ = writeln!(text, "| {name} | {} |", sizes.map(|size| size.to_string()).join(" | "));
    }
    text
}

/// Medians by package and mode.
fn seconds(times: &Times, which: impl Fn(&Time) -> f64) -> String {
    let mut text = "| crate |".to_owned();
    for (mode, _) in MODES {
        let _ = write!(text, " {mode} | |");
    }
    let _ = writeln!(text, "\n|---|{}", "---:|---:|".repeat(MODES.len()));
    let medians = times.each_ref().map(|modes| modes.each_ref().map(|times| median(times.iter().map(&which))));
    for ((_, name), row) in PACKAGES.iter().zip(&medians) {
        let _ = write!(text, "| {name} |");
        for (mode, (seconds, own)) in row.iter().zip(&medians[0]).enumerate() {
            let mark = if is_missed(name, MODES[mode].0, *seconds, *own) { " ✗" } else { "" };
            let _ = write!(text, " {seconds:.2} | {}{mark} |", ratio(*seconds, *own));
        }
        text.push('\n');
    }
    text
}

/// Whether payschema's crate takes longer than is promised: no longer than serde derive to check, and less than typify and
/// the macro whatever is built.
fn is_missed(peer: &str, mode: &str, seconds: f64, own: f64) -> bool {
    match peer {
        "serde derive" => mode == "check" && own > seconds,
        "typify" | "macro of jsonschema" => own >= seconds,
        _ => false,
    }
}

fn ratio(figure: f64, own: f64) -> String {
    format!("{:.2}x", figure / own)
}

fn median(times: impl Iterator<Item = f64>) -> f64 {
    let mut times: Vec<f64> = times.collect();
    times.sort_unstable_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or(f64::NAN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_promised_is_what_is_marked() {
        let mut times = Times::default();
        for (package, modes) in times.iter_mut().enumerate() {
            for (mode, times) in modes.iter_mut().enumerate() {
                // The derive peer is slower to check and faster to build; the macro is as slow as payschema.
                let waited = [[2.0; 3], [2.5, 1.0, 1.0], [3.0; 3], [1.0; 3], [2.0; 3]][package][mode];
                times.push(Time { waited, computed: 0.0 });
            }
        }
        let text = seconds(&times, |time| time.waited);
        let row = |name: &str| text.lines().find(|line| line.starts_with(&format!("| {name}"))).unwrap().to_owned();
        assert_eq!(row("serde derive"), "| serde derive | 2.50 | 1.25x | 1.00 | 0.50x | 1.00 | 0.50x |");
        assert_eq!(row("typify").matches('✗').count(), 0);
        assert_eq!(row("macro of jsonschema").matches("1.00x ✗").count(), 3);
        assert_eq!(row("quicktype").matches('✗').count(), 0);
    }

    #[test]
    fn the_median_is_the_one_in_the_middle() {
        assert_eq!(median([3.0, 1.0, 2.0].into_iter()), 2.0);
        assert!(median([].into_iter()).is_nan());
    }
}
