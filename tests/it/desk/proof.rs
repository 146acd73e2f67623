//! Who came in some time ago shows again that it is them, before it is changed who may come in, and how.

use axum::http::{StatusCode, header};
use chrono::Duration;
use witaj::store::{Held, Person};

use super::editors::{marta, marta_by_link};
use super::{PASSWORD, Town, Visitor};

const INVITE: &str = "name=Iwan+Nowy&city=port&language=uk&language=ar";

fn people(town: &Town) -> usize {
    Held::<Person>::list(town.database().as_mut(), "").expect("people").len()
}

#[tokio::test]
async fn people_are_changed_by_who_has_just_shown_their_password() {
    let town = Town::new();
    let mut marta = marta(&town).await;
    town.after(Duration::hours(2));
    assert_eq!(marta.get("/desk/people").await.status, StatusCode::OK, "looking is free");
    let asked = marta.send("/desk/people/invite", INVITE).await;
    let html = asked.text();
    assert!(asked.status == StatusCode::FORBIDDEN && html.contains("Czy to nadal Ty?"), "{html}");
    for kept in ["action=\"/desk/people/invite\"", "value=\"Iwan Nowy\"", "value=\"uk\"", "value=\"ar\""] {
        assert!(html.contains(kept), "{kept}: {html}");
    }
    let wrong = marta.send("/desk/people/invite", &format!("{INVITE}&current=lipa")).await;
    assert!(wrong.status == StatusCode::FORBIDDEN && wrong.text().contains("role=\"alert\"") && people(&town) == 1);
    assert!(!wrong.text().contains("value=\"lipa\""), "a password is never shown");
    let made = marta.send("/desk/people/invite", &format!("{INVITE}&current={PASSWORD}")).await;
    assert!(made.text().contains("/desk/join/") && people(&town) == 2, "{}", made.text());

    // For a while nothing more is asked; then it is again.
    let iwan = Held::<Person>::list(town.database().as_mut(), "").expect("people");
    let iwan = iwan.into_iter().find(|person| person.value.name == "Iwan Nowy").expect("Iwan").key;
    town.after(Duration::minutes(14));
    assert_eq!(marta.send("/desk/people/leave", &format!("person={iwan}")).await.status, StatusCode::SEE_OTHER);
    town.after(Duration::minutes(1));
    for action in ["link", "end", "leave"] {
        let asked = marta.send(&format!("/desk/people/{action}"), &format!("person={iwan}")).await;
        assert_eq!(asked.status, StatusCode::FORBIDDEN, "{action}");
    }
    let notes = town.database().notes(0, 99).expect("notes");
    assert_eq!(notes.iter().filter(|(_, note)| note.action == "showed-again").count(), 1);
    let mut olena = town.visitor("Olena", &["uk"]).await;
    let asked = olena.send("/desk/people/invite", INVITE).await;
    assert!(asked.status == StatusCode::FORBIDDEN && !asked.text().contains("name=\"current\""), "it is not hers to do");
}

#[tokio::test]
async fn who_invites_and_can_show_nothing_comes_by_a_fresh_link() {
    let town = Town::new();
    let mut marta = marta_by_link(&town).await;
    let mut olena = town.visitor("Olena", &["uk"]).await;
    town.after(Duration::hours(2));
    for (path, form) in [("/desk/people/invite", INVITE), ("/desk/me/password", "name=m&password=x")] {
        let asked = marta.send(path, form).await;
        assert!(
            asked.status == StatusCode::FORBIDDEN && asked.text().contains("witaj review link"),
            "{path}: {}",
            asked.text()
        );
    }
    // Whoever only judges texts may still set their first password.
    let set = olena.send("/desk/me/password", &format!("name=olena&password={PASSWORD}")).await;
    assert_eq!(set.header(header::LOCATION), "/desk/me?done=password");
    assert_eq!(marta.get("/desk/proof").await.status, StatusCode::FORBIDDEN);
    let mut again = marta_by_link(&town).await;
    assert_eq!(again.get("/desk/proof").await.header(header::LOCATION), "/desk/me", "nobody is asked for what they have shown");
    assert!(again.send("/desk/people/invite", INVITE).await.text().contains("name=\"new-password\""), "now the first is set");
    assert_eq!(again.send("/desk/proof", "current=x").await.status, StatusCode::FORBIDDEN);
    assert_eq!(Visitor { town: &town, cookie: String::new() }.get("/desk/proof").await.status, StatusCode::SEE_OTHER);
}
