//! A script as it is sent: without what explains it, without blanks and ends of lines that nothing needs, and with a letter
//! or two for the names of its own variables. Whoever wants to read it finds it in the repository.
//!
//! Nothing is understood but words and brackets, so a name is left as it is wherever it could be more than a variable: a key that
//! is its own value, something of the browser's. All uses of a name get the same letter, so that scopes need not be known.

use std::collections::{BTreeMap, BTreeSet};

/// What a browser has under names that people give to variables, too.
const OF_THE_BROWSER: [&str; 6] = ["close", "name", "open", "print", "status", "stop"];
const WORDS_OF_THE_LANGUAGE: [&str; 9] = ["const", "let", "of", "async", "as", "do", "if", "in", "is"];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// Name, word of the language, number.
    Word,
    /// Text in quotes, a part of a text with values, a pattern.
    Text,
    /// Anything else, mostly one letter.
    Sign,
    /// The end of a line.
    Break,
}

/// What a word may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Use {
    Value,
    Property,
    /// A key and its value in one, or something that looks like it.
    Both,
    Nothing,
}

#[derive(Clone, Copy, Debug)]
struct Token<'a> {
    kind: Kind,
    text: &'a str,
    /// The bracket that it stands in; `$` is that of a value within a text.
    within: char,
}

/// The script as it is sent.
pub(super) fn tight(script: &str) -> String {
    let tokens = tokens(script);
    let uses = uses(&tokens);
    let names = names(&tokens, &uses);
    let mut out = String::with_capacity(script.len());
    for (index, token) in tokens.iter().enumerate() {
        let before = index.checked_sub(1).map(|before| tokens[before]);
        if token.kind == Kind::Break {
            // Where a line ends so, nothing else can be meant by its end.
            let is_plain = before.is_none_or(|before| matches!(before.text, ";" | "{" | "(" | "[" | "," | "=>" | "\n"));
            if !is_plain {
                out.push('\n');
            }
            continue;
        }
        if is_needless(&tokens, index) {
            continue;
        }
        let name = names.get(token.text).filter(|_| uses[index] == Use::Value);
        // What never changes needs no word of its own.
        let own = if token.kind == Kind::Word && token.text == "const" { "let" } else { token.text };
        let text = name.map_or(own, String::as_str);
        let is_word = |letter: char| letter.is_alphanumeric() || matches!(letter, '_' | '$');
        let (last, first) = (out.chars().next_back(), text.chars().next());
        let touch = |(last, first): (char, char)| is_word(last) && is_word(first) || last == first && "+-/".contains(last);
        // A text with values may end and begin with letters that belong to it.
        let are_plain = token.kind != Kind::Text && before.is_none_or(|before| before.kind != Kind::Text);
        let after_text =
            before.is_some_and(|before| before.kind == Kind::Text) && token.kind == Kind::Word && token.within != '$';
        if (are_plain || after_text) && last.zip(first).is_some_and(touch) {
            out.push(' ');
        }
        out.push_str(text);
    }
    out
}

/// Whether it is one of the brackets around the only thing that a function takes.
fn is_needless(tokens: &[Token<'_>], index: usize) -> bool {
    let begin = match tokens[index].text {
        "(" => Some(index),
        ")" => index.checked_sub(2),
        _ => None,
    };
    let part = begin.and_then(|begin| tokens.get(begin..begin + 4));
    let takes_one = part
        .is_some_and(|part| part[0].text == "(" && part[1].kind == Kind::Word && part[2].text == ")" && part[3].text == "=>");
    let before = begin.and_then(|begin| begin.checked_sub(1)).map(|before| tokens[before].kind);
    takes_one && before != Some(Kind::Word)
}

/// What each token names, as far as its neighbours tell.
fn uses(tokens: &[Token<'_>]) -> Vec<Use> {
    let is_whole = |token: &&Token<'_>| token.kind != Kind::Break;
    let text = |token: Option<&Token<'_>>| token.map_or(String::new(), |token| token.text.to_owned());
    let one = |(index, token): (usize, &Token<'_>)| {
        let before = text(tokens[..index].iter().rfind(is_whole));
        let after = text(tokens[index + 1..].iter().find(is_whole));
        let begins = token.within == '{' && matches!(before.as_str(), "{" | ",");
        match token.kind {
            Kind::Word if matches!(before.as_str(), "." | "?.") => Use::Property,
            Kind::Word if begins && after == ":" => Use::Property,
            Kind::Word if begins && matches!(after.as_str(), "," | "}" | "=" | "(") => Use::Both,
            Kind::Word => Use::Value,
            _ => Use::Nothing,
        }
    };
    tokens.iter().enumerate().map(one).collect()
}

/// A letter for each name that is certainly a variable, the shortest for those that stand there most often.
fn names(tokens: &[Token<'_>], uses: &[Use]) -> BTreeMap<String, String> {
    let words: Vec<Token<'_>> = tokens.iter().copied().filter(|token| token.kind != Kind::Break).collect();
    let mut declared = declared(&words);
    declared.retain(|name| name.len() > 2 && !OF_THE_BROWSER.contains(name));
    let mut values: BTreeMap<&str, usize> = BTreeMap::new();
    for (token, is) in tokens.iter().zip(uses) {
        match is {
            Use::Both => drop(declared.remove(token.text)),
            Use::Value => *values.entry(token.text).or_default() += 1,
            Use::Property | Use::Nothing => {}
        }
    }
    let mut most: Vec<&str> = declared.into_iter().collect();
    most.sort_by_key(|name| std::cmp::Reverse(values.get(name).copied().unwrap_or_default()));
    let one = || ('a'..='z').chain('A'..='Z');
    let two = one().flat_map(|letter| one().map(move |next| format!("{letter}{next}")));
    let short = one()
        .map(String::from)
        .chain(two)
        .filter(|name| !WORDS_OF_THE_LANGUAGE.contains(&name.as_str()) && !values.contains_key(name.as_str()));
    most.into_iter().map(str::to_owned).zip(short).collect()
}

/// What stands after `const` and `let`, and what functions take.
fn declared<'a>(words: &[Token<'a>]) -> BTreeSet<&'a str> {
    let mut names = BTreeSet::new();
    let mut note = |part: &[Token<'a>]| {
        for (index, token) in part.iter().enumerate() {
            let is_value = index.checked_sub(1).is_some_and(|before| part[before].text == "=");
            let is_name = token.kind == Kind::Word && token.text.starts_with(|letter: char| letter.is_lowercase());
            if is_name && !is_value && !WORDS_OF_THE_LANGUAGE.contains(&token.text) {
                names.insert(token.text);
            }
        }
    };
    for (index, token) in words.iter().enumerate() {
        let rest = words.get(index + 1..).unwrap_or_default();
        if token.kind == Kind::Word && matches!(token.text, "const" | "let") {
            let is_list = rest.first().is_some_and(|first| first.text == "[");
            let end = if is_list { rest.iter().position(|token| token.text == "]") } else { Some(1) };
            note(rest.get(..end.unwrap_or_default()).unwrap_or_default());
        }
        if token.text == "=>" {
            let so_far = &words[..index];
            let is_list = so_far.last().is_some_and(|last| last.text == ")");
            let begin = if is_list { opening(so_far) } else { index.checked_sub(1) };
            note(begin.and_then(|begin| so_far.get(begin..)).unwrap_or_default());
        }
    }
    names
}

/// Where the bracket opens that the last token closes.
fn opening(words: &[Token<'_>]) -> Option<usize> {
    let mut depth = 0_usize;
    words.iter().rposition(|token| {
        match token.text {
            ")" => depth += 1,
            "(" => depth -= 1,
            _ => {}
        }
        depth == 0
    })
}

fn tokens(script: &str) -> Vec<Token<'_>> {
    let mut tokens: Vec<Token<'_>> = Vec::new();
    let mut brackets: Vec<char> = Vec::new();
    let mut rest = script;
    while let Some(first) = rest.chars().next() {
        let last = tokens.last().map_or("\n", |token| token.text);
        let within = brackets.last().copied().unwrap_or(' ');
        let (kind, length) = match first {
            '\n' => (Kind::Break, 1),
            _ if first.is_whitespace() => {
                rest = &rest[first.len_utf8()..];
                continue;
            }
            '/' if rest.starts_with("//") => {
                rest = &rest[rest.find('\n').unwrap_or(rest.len())..];
                continue;
            }
            '"' | '\'' => (Kind::Text, 1 + ends(&rest[1..], |letter| letter == first)),
            '`' => (Kind::Text, template(rest, &mut brackets)),
            '}' if brackets.pop() == Some('$') => (Kind::Text, template(rest, &mut brackets)),
            '/' if matches!(last, "(" | "," | "=" | ":" | "[" | "!" | "&" | "|" | "?" | "{" | "}" | ";" | "\n" | "=>") => {
                (Kind::Text, 1 + pattern(&rest[1..]))
            }
            _ if first.is_alphanumeric() || matches!(first, '_' | '$') => {
                let is_word = |letter: char| letter.is_alphanumeric() || matches!(letter, '_' | '$');
                (Kind::Word, rest.find(|letter| !is_word(letter)).unwrap_or(rest.len()))
            }
            _ => {
                match first {
                    '(' | '[' | '{' => brackets.push(first),
                    ')' | ']' => drop(brackets.pop()),
                    _ => {}
                }
                let long = ["...", "=>", "?."].into_iter().find(|sign| rest.starts_with(sign));
                (Kind::Sign, long.map_or(first.len_utf8(), str::len))
            }
        };
        let (text, after) = rest.split_at(length.min(rest.len()));
        let is_repeated = kind == Kind::Break && last == "\n";
        if !is_repeated {
            tokens.push(Token { kind, text, within });
        }
        rest = after;
    }
    tokens
}

/// How far a text with values goes from a quote or from the end of a value: to the next value, or to its end.
fn template(text: &str, brackets: &mut Vec<char>) -> usize {
    let mut value = false;
    let mut last = ' ';
    let length = 1 + ends(&text[1..], |letter| {
        value = last == '$' && letter == '{';
        last = letter;
        value || letter == '`'
    });
    if value {
        brackets.push('$');
    }
    length
}

/// How far a pattern goes: a stroke within square brackets does not end it.
fn pattern(text: &str) -> usize {
    let mut is_class = false;
    let end = ends(text, |letter| {
        match letter {
            '[' => is_class = true,
            ']' => is_class = false,
            _ => {}
        }
        letter == '/' && !is_class
    });
    end + text[end..].find(|letter: char| !letter.is_ascii_lowercase()).unwrap_or_default()
}

/// The length of a text up to the letter that ends it, which is no part of a `\` sequence.
fn ends(text: &str, mut is_end: impl FnMut(char) -> bool) -> usize {
    let mut escaped = false;
    for (index, letter) in text.char_indices() {
        if escaped {
            escaped = false;
        } else if letter == '\\' {
            escaped = true;
        } else if is_end(letter) {
            return index + letter.len_utf8();
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blanks_and_explanations_are_not_sent() {
        let script = "// Why.\n\"use strict\";\nif (a) return b + +c;\nconst d = \"two  // words\";\n";
        assert_eq!(tight(script), "\"use strict\";if(a)return b+ +c;let d=\"two  // words\";");
    }

    #[test]
    fn a_line_that_could_go_on_ends_where_it_ended() {
        assert_eq!(tight("first()\n  .second();\n\n\nthird\n(fourth);\n"), "first()\n.second();third\n(fourth);");
    }

    #[test]
    fn variables_have_one_letter() {
        assert_eq!(
            tight("const list = [];\nlet [one, ...more] = list;\nuse(list, one, more);"),
            "let a=[];let[c,...b]=a;use(a,c,b);"
        );
        assert_eq!(tight("all((first, second = document) => first(second));"), "all((a,b=document)=>a(b));");
    }

    #[test]
    fn brackets_around_one_thing_are_not_sent() {
        assert_eq!(tight("f((one) => one, async (two) => two, (three, four) => three);"), "f(a=>a,async(c)=>c,(b,d)=>b);");
    }

    #[test]
    fn what_may_be_more_than_a_variable_keeps_its_name() {
        for script in ["let{title}=page;title();", "let title=1;f({b:2,title});", "let open=1;open();", "title=1;"] {
            assert_eq!(tight(script), script);
        }
        assert_eq!(
            tight("const title = 1;\npage.title = title;\nf({ title: x ? title : 2 });"),
            "let a=1;page.title=a;f({title:x?a:2});"
        );
    }

    #[test]
    fn texts_with_values_and_patterns_stay_what_they_are() {
        assert_eq!(
            tight("const name2 = 1;\nf(`a  ${name2 + 1}  b ${ `c ${name2}` } name2`);"),
            "let a=1;f(`a  ${a+1}  b ${`c ${a}`} name2`);"
        );
        assert_eq!(
            tight("const word = x.split(/[/ ]\\/ word/gu);\nconst half = word / 2 / word;"),
            "let a=x.split(/[/ ]\\/ word/gu);let b=a/2/a;"
        );
        assert_eq!(tight("const word = \"it \\\" word\";"), "let a=\"it \\\" word\";");
    }
}
