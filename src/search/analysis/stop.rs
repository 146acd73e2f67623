//! Words that say nothing about what is looked for, in folded form. They are taken out of questions, never out of texts,
//! and only while other words remain.

use crate::language::Language;

/// The stop words of a language; none where nobody has written a list.
pub(super) fn words(language: &Language) -> Vec<&'static str> {
    let words = match language.primary() {
        "pl" => PL,
        "en" => EN,
        "uk" => UK,
        "ru" => RU,
        "be" => BE,
        "ar" => AR,
        _ => "",
    };
    words.split(' ').collect()
}

const PL: &str = "\
    a aby ale bo by byc byl byla chce chcialabym chcialbym ci co czy dla do dostac gdy gdzie go i ile ja jak jaka jaki \
    jakie jest jestem jesli juz kiedy kto ktora ktory lub ma mam masz mi mnie moge moj moja moje mozna my na nad nas nie o \
    od on ona oraz po pod prosze przez przy sa sie swoj swoja ta tak tam te tej ten to tu tylko tym u w we z za ze zeby \
    znalezc";

const EN: &str = "\
    a about am an and any are as at be been but by can could do does for from get had has have he her him his how i if in \
    is it its m me my need no not of on or our please s she should so some that the their there they this to want was we \
    what when where which who will with would you your find im";

const UK: &str = "\
    а але або без би бо був була бути в вже ви від він вона вони де для до е з за знаити зі и і із коли куди ли маю мене \
    мені ми можна можу міи моя мое моі на не нема немає немае нас нам о отримати по при про треба потрібно та так також те ти то тои у хочу \
    це цеи ця чи що щоб як яка якии які яке я хто скільки";

const RU: &str = "\
    а без бы был была быть в вам вас во вот все вы где да для до его если есть еще же за и из или им их к как какая какие \
    какои когда кто куда ли меня мне могу можно мои моя мое мы на надо наити нам нас не нет но нужно о об он она они от по \
    получить при с сколько со так также то ты у хочу что чтобы эта это этот я";

const BE: &str = "\
    а або але без бы быць в вы где да дзе для ен з за і калі кім магу мне мяне можна мы мои мая на не каб па пры пра \
    таксама то трэба ты у хачу што це ці як які якая я";

const AR: &str = "\
    ان او اين اي الى الي الذي التي انا اريد اجد احصل بعد ب ثم حتى حتي عن عند على علي عليه غير في قد كل كم كيف لا لكن لم لن \
    له لها لي ليس ما ماذا متى متي مع من منذ نحن هذا هذه هل هم هو هي و يا يمكن يمكنني استطيع";
