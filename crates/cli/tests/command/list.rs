//! `payschema list`.

use std::collections::BTreeSet;

use crate::folder::Folder;

#[test]
fn every_object_stands_below_its_page_with_a_line() {
    let run = Folder::new().run(&["list"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    let stuut = run.stdout.split("\n\n").find(|page| page.starts_with("Stuut: ")).unwrap();
    let mut lines = stuut.lines();
    let page = lines.next().unwrap();
    assert!(page.starts_with("Stuut: \"Retrieve A Payment\", GET /v1/payments/{payment_id} (captured 20"), "{page}");
    let payment = lines.next().unwrap();
    assert!(payment.starts_with("  stuut/payment             A payment "), "{payment}");

    let listed: BTreeSet<&str> =
        run.stdout.lines().filter_map(|line| line.strip_prefix("  ")?.split(' ').next()).collect();
    let known: BTreeSet<&str> = payschema_registry::objects().map(|entry| entry.info().id).collect();
    assert_eq!(listed, known);
    assert!(run.stdout.lines().all(|line| line.trim_end() == line && !line.ends_with(" -")), "{}", run.stdout);
}

#[test]
fn machines_get_every_object_and_part() {
    let run = Folder::new().run(&["list", "--json"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    let listed = run.stdout.trim().parse::<payschema::Json>().unwrap().items().unwrap();
    let ids = listed.iter().map(|one| one.members().unwrap().get("id").unwrap().to_text().unwrap());
    assert!(ids.eq(payschema_registry::ENTRIES.iter().map(|entry| entry.info().id)));
    assert!(run.stdout.contains("\"kind\": \"query\"") && run.stdout.contains("\"captured\": \"2026-11-20\""));
}
