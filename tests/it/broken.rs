//! Broken content repositories: each folder of `tests/broken` is laid over `tests/small-city`, and the findings are
//! compared with `findings.snap` beside it. Nothing panics, nothing is dropped in silence.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use tempfile::TempDir;
use witaj::check;
use witaj::content::{Finding, sort};
use witaj::edition::Edition;

pub(crate) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

pub(crate) fn lay(from: &Path, over: &Path) {
    for entry in fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let target = over.join(entry.file_name());
        if entry.path().is_dir() {
            fs::create_dir_all(&target).expect("a folder");
            lay(&entry.path(), &target);
        } else if !entry.file_name().to_string_lossy().contains(".snap") {
            fs::copy(entry.path(), target).expect("a copy");
        }
    }
}

pub(crate) fn small_city() -> TempDir {
    laid(&root().join("tests/small-city"))
}

/// A copy of a content repository that a test may change.
pub(crate) fn laid(from: &Path) -> TempDir {
    let folder = TempDir::new().expect("a folder");
    lay(from, folder.path());
    folder
}

fn findings(content: &Path) -> Vec<Finding> {
    let today = NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day");
    let (edition, mut findings) = Edition::read(content, &root().join("locales"), today);
    findings.extend(check::run(&edition));
    sort(&mut findings);
    findings
}

fn listed(findings: &[Finding]) -> String {
    let line = |finding: &Finding| {
        let at = &finding.position;
        let severity = format!("{:?}", finding.severity).to_lowercase();
        format!(
            "{}:{}:{}: {severity} [{}] {}\n    {}\n",
            at.file, at.line, at.column, finding.rule, finding.message, finding.advice
        )
    };
    findings.iter().map(line).collect()
}

#[test]
fn the_small_city_lacks_nothing_but_a_translated_section() {
    let found = findings(small_city().path());
    let rules: Vec<_> = found.iter().map(|finding| (finding.rule, &*finding.position.file)).collect();
    assert_eq!(rules, [("missing-section", "kraj/guides/health/doctor/ar.md")]);
}

#[test]
fn every_broken_repository_has_its_findings() {
    let mut cases: Vec<PathBuf> =
        fs::read_dir(root().join("tests/broken")).expect("cases").map(|entry| entry.expect("a case").path()).collect();
    cases.sort();
    assert!(cases.len() >= 60, "{} cases", cases.len());
    let known = findings(small_city().path());
    for case in cases {
        let folder = small_city();
        lay(&case, folder.path());
        let mut found = findings(folder.path());
        assert_eq!(found, findings(folder.path()), "the order of the findings is stable");
        for (one, next) in found.iter().zip(found.iter().skip(1)) {
            let place = |finding: &Finding| (finding.position.clone(), finding.rule, finding.message.clone());
            assert!(place(one) < place(next), "{} is repeated in {}", next.message, case.display());
        }
        // What the small city lacks by itself is not the case's fault.
        found.retain(|finding| !known.contains(finding));
        let found = listed(&found);
        insta::with_settings!({ snapshot_path => &case, prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!("findings", found);
        });
    }
}

#[test]
fn a_file_of_ten_megabytes_is_a_finding() {
    let folder = small_city();
    fs::write(folder.path().join("kraj/guides/health/doctor/pl.md"), "a".repeat(10 << 20)).expect("a file");
    let found = findings(folder.path());
    let large = found.iter().find(|finding| finding.rule == "too-large").expect("the finding");
    assert_eq!(&*large.position.file, "kraj/guides/health/doctor/pl.md");
}

#[cfg(unix)]
#[test]
fn a_link_out_of_the_repository_is_a_finding_and_is_not_followed() {
    let folder = small_city();
    std::os::unix::fs::symlink("/etc/passwd", folder.path().join("kraj/glossary/uk.md")).expect("a link");
    std::os::unix::fs::symlink("/etc", folder.path().join("etc")).expect("a link");
    let found = findings(folder.path());
    let links: Vec<&str> =
        found.iter().filter(|finding| finding.rule == "symlink").map(|finding| &*finding.position.file).collect();
    assert_eq!(links, ["etc", "kraj/glossary/uk.md"]);
    assert!(!listed(&found).contains("root:"));
}

#[test]
fn a_folder_that_is_not_there_is_a_finding() {
    let found = findings(&root().join("tests/no-such-folder"));
    assert!(found.iter().any(|finding| finding.rule == "unreadable"), "{}", listed(&found));
}

/// Rules that no folder of files can break; other tests do.
const RULES_OF_OTHER_TESTS: [&str; 5] = ["bad-message", "broken-link", "symlink", "too-large", "unreadable"];

#[test]
fn every_rule_is_explained_and_every_explained_rule_is_broken_by_a_case() {
    let readme = fs::read_to_string(root().join("content/README.md")).expect("the format");
    let table = readme.split("| rule | severity |").nth(1).expect("the table of rules");
    let rows = table.lines().skip(2).take_while(|line| line.starts_with('|'));
    let row = |line: &str| {
        let mut cells = line.split('|').skip(1).map(|cell| cell.trim().trim_matches('`').to_owned());
        (cells.next().expect("a rule"), cells.next().expect("a severity"))
    };
    let explained: BTreeMap<String, String> = rows.map(row).collect();
    let mut broken: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for case in fs::read_dir(root().join("tests/broken")).expect("cases") {
        let snapshot = fs::read_to_string(case.expect("a case").path().join("findings.snap")).expect("findings");
        for line in snapshot.lines().filter(|line| !line.starts_with(' ')) {
            let Some((place, _)) = line.split_once("] ") else { continue };
            let Some((place, rule)) = place.rsplit_once(" [") else { continue };
            let severity = place.rsplit(' ').next().expect("a severity");
            broken.entry(rule.to_owned()).or_default().insert(severity.to_owned());
        }
    }
    for (rule, severities) in &broken {
        let severity = explained.get(rule).unwrap_or_else(|| panic!("content/README.md does not explain {rule}"));
        assert!(severities.contains(severity), "{rule} is {severities:?}");
    }
    let others = explained.keys().filter(|rule| !broken.contains_key(*rule)).collect::<Vec<_>>();
    assert_eq!(others, RULES_OF_OTHER_TESTS);
}
