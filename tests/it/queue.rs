//! What waits for reviewers, in which order, and how far a language is.

use cpu_time::ProcessTime;
use witaj::catalogue::Urgency;
use witaj::edition::{Answers, Edition};
use witaj::review::{Reason, Task, minutes};

use crate::broken::{root, small_city};
use crate::builder::{CityBuilder, text};
use crate::editing::{day, language};

fn small() -> Edition {
    Edition::read(small_city().path(), &root().join("locales"), day()).0
}

#[test]
fn what_may_save_a_life_comes_first() {
    let edition = small();
    let city = edition.city("port").expect("the city");
    let arabic = language("ar");
    let tasks = city.queue(&arabic, edition.topics());
    let shown = |task: &&Task<'_>| format!("{} #{}: {}", task.unit.text.name, task.unit.section, task.state.as_str());
    let waiting: Vec<String> = tasks.iter().filter(|task| task.waits()).map(|task| shown(&task)).collect();
    let place =
        |name: &str| waiting.iter().position(|task| task.starts_with(name)).unwrap_or_else(|| panic!("{name}: {waiting:#?}"));
    assert!(place("safety/emergency") < place("health/doctor"), "{waiting:#?}");
    assert!(place("health/doctor #steps: outdated") < place("health/doctor #intro"), "it prints a deadline: {waiting:#?}");
    assert!(waiting.contains(&"health/doctor #danger: missing".to_owned()));
    assert!(minutes(&tasks) >= waiting.len() / 3, "a section takes more than an instant");
    let first = &tasks[0];
    assert_eq!((first.unit.text.name.as_str(), first.reasons.first()), ("safety/emergency", Some(&Reason::Emergency)));
}

#[test]
fn among_what_is_as_dangerous_the_most_read_comes_first() {
    let guide = |title: &str| vec![text("pl", title, "Streszczenie."), text("uk", title, "Опис.")];
    let mut builder = CityBuilder::new(&["pl", "uk"]);
    for name in ["a", "b", "c", "d", "e"] {
        let urgency = if name == "d" { Urgency::Urgent } else { Urgency::Normal };
        builder = builder.guide(&format!("topic/{name}"), urgency, guide(name));
    }
    let edition = builder.checklist("topic/b").edition();
    let (city, ukrainian) = (edition.cities().next().expect("the city"), language("uk"));
    let order = |answers: &[(&str, u64)]| {
        let answers: Answers = answers.iter().map(|(name, count)| (format!("/topic/{name}"), *count)).collect();
        let tasks = city.queue_with(&ukrainian, edition.topics(), &answers);
        tasks.iter().map(|task| task.title).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(order(&[]), "d b a c e", "danger, first steps, then as they stand");
    assert_eq!(order(&[("c", 7), ("e", 9)]), "d e c b a");
    assert_eq!(order(&[("c", 4), ("nowhere", 90)]), "d b a c e", "a few are chance");
    let tasks = city.queue(&ukrainian, edition.topics());
    assert_eq!(tasks[1].reasons, [Reason::FirstSteps]);
}

#[test]
fn a_section_that_was_approved_once_tells_what_was() {
    let edition = small();
    let city = edition.city("port").expect("the city");
    let ukrainian = language("uk");
    let tasks = city.queue(&ukrainian, edition.topics());
    let task = |name: &str, section: &str| {
        let of = |task: &&Task<'_>| task.unit.text.name == name && task.unit.section.as_str() == section;
        tasks.iter().find(of).expect("a section").clone()
    };
    assert!(!task("health/doctor", "steps").waits());
    let disputed = task("health/doctor", "danger");
    assert!(disputed.waits() && disputed.approved.is_some() && !disputed.has_changed_since_approval());
    let standing = city.standing(&ukrainian, edition.topics());
    let health = standing.iter().find(|part| part.topic.as_ref().is_some_and(|topic| topic.as_str() == "health"));
    let health = health.expect("the chapter");
    assert_eq!((health.approved, health.disputed, health.by["Przykładowa Osoba"]), (3, 1, 3));
    assert_eq!((health.oldest, health.newest), (health.newest, chrono::NaiveDate::from_ymd_opt(2026, 11, 2)));
}

/// A city of 400 items of six sections in twelve languages: what the issue asks for in less than a tenth of a second.
#[test]
#[ignore = "measures"]
fn a_large_city_opens_its_queue_in_an_instant() {
    const LANGUAGES: [&str; 12] = ["pl", "uk", "ru", "be", "en", "ar", "fa", "fr", "es", "tr", "vi", "ka"];
    let mut builder = CityBuilder::new(&LANGUAGES);
    let words = "Weź paszport i idź do urzędu, tam ktoś ci powie, co robić dalej, i zapyta o adres. ".repeat(4);
    for item in 0..400 {
        let texts = LANGUAGES.iter().map(|tag| {
            let start = text(tag, "Tytuł tekstu", "Streszczenie tekstu w jednym zdaniu.");
            (0..6).fold(start, |text, section| text.section(&format!("part-{section}"), "Nagłówek", &words))
        });
        builder = builder.guide(&format!("topic-{}/item-{item}", item % 12), Urgency::Normal, texts.collect());
    }
    let edition = builder.edition();
    let city = edition.cities().next().expect("the city");
    let languages: Vec<_> = LANGUAGES.iter().map(|tag| language(tag)).collect();
    let all = ProcessTime::now();
    for language in &languages {
        let start = ProcessTime::now();
        let tasks = city.queue(language, edition.topics());
        println!("{language}: {} sections in {:?}", tasks.len(), start.elapsed());
        assert_eq!(tasks.len(), 400 * 7);
    }
    println!("all twelve: {:?}", all.elapsed());
}
