//! What people type in another script than the texts, by example: the tables are what has been tried, and the shares that
//! must be met keep changes from making it worse unnoticed. Test code alone.

use std::collections::BTreeSet;

use super::tests::analysis;

/// Whether a word of a text is found by what was typed in Latin letters.
fn is_heard(tag: &str, written: &str, typed: &str) -> bool {
    let spelling = std::sync::Arc::clone(analysis(tag).spelling());
    let long = |sounds: Vec<String>| sounds.into_iter().filter(|sound| sound.chars().count() > 2).collect::<BTreeSet<_>>();
    let (index, question) = (long(spelling.readings(written)), long(spelling.readings(typed)));
    let (bare_index, bare_question) = (long(spelling.bare_readings(written)), long(spelling.bare_readings(typed)));
    !index.is_disjoint(&question) || (spelling.is_unvoiced(written) && !bare_index.is_disjoint(&bare_question))
}

/// The pairs `written=typed/typed` of a table, one by one. What is written may be `form~form` of one word.
fn pairs(table: &'static str) -> Vec<(&'static str, &'static str)> {
    let pair = |row: &'static str| row.split_once('=').expect("a pair");
    let rows = table.split_whitespace().map(pair);
    rows.flat_map(|(written, typed)| typed.split('/').map(move |typed| (written, typed))).collect()
}

/// At least `share` of a table is found; what is not is named when it fails. Of the words of the table, what was typed must
/// not mean more than `strangers` others on average.
fn found(tag: &str, table: &'static str, share: f32, strangers: f32) {
    let pairs = pairs(table);
    assert!(pairs.len() >= 40, "{tag}: {}", pairs.len());
    let heard_in = |forms: &str, typed: &str| forms.split('~').any(|written| is_heard(tag, written, typed));
    let missed: Vec<_> = pairs.iter().filter(|(written, typed)| !heard_in(written, typed)).collect();
    let heard = 1.0 - missed.len() as f32 / pairs.len() as f32;
    assert!(heard >= share, "{tag} {heard}: {missed:?}");
    let words: BTreeSet<&str> = pairs.iter().map(|(written, _)| *written).collect();
    let mut others = Vec::new();
    for (written, typed) in &pairs {
        others.extend(words.iter().filter(|word| *word != written && heard_in(word, typed)).map(|word| (*typed, *word)));
    }
    assert!(others.len() as f32 / pairs.len() as f32 <= strangers, "{tag}: {others:?}");
}

#[test]
fn ukrainian() {
    let table = "лікар=likar/lekar школа=shkola/6kola/wkola робота=robota гроші=groshi/hroshi/gro6i поліція=politsiya/policia/policiya \
        допомога=dopomoga/dopomoha квартира=kvartyra/kvartira/kwartyra страхування=strahuvannya/strakhuvannia віза=viza/wiza \
        лікарня=likarnya/likarnia/likarna дитина=dytyna/ditina діти=dity/diti садок=sadok аптека=apteka швидка=shvydka/shvidka \
        житло=zhytlo/jytlo/zhitlo їжа=yizha/jizha/izha їздити=yizdyty чек=chek/4ek цукор=tsukor/cukor щастя=shchastya/schastia \
        юрист=yuryst/jurist хвороба=hvoroba/khvoroba/xvoroba вчитель=vchytel/v4itel зарплата=zarplata дозвіл=dozvil \
        мова=mova перекладач=perekladach/pereklada4 насильство=nasylstvo/nasilstvo громадянство=gromadyanstvo/hromadianstvo \
        сімя=simya/simia паспорт=pasport/passport банк=bank документи=dokumenty/dokumenti";
    found("uk", table, 0.95, 0.05);
}

#[test]
fn russian() {
    let table = "врач=vrach/vra4 школа=shkola/6kola/wkola работа=rabota деньги=dengi/dengy полиция=policiya/politsiya/policia \
        помощь=pomosh/pomoshch/pomosch квартира=kvartira/kwartira страховка=strahovka/straxovka/strakhovka виза=viza \
        больница=bolnica/bolnitsa ребенок~ребёнок=rebenok/rebyonok жилье=zhilye/jilie/zhilie аренда=arenda жена=zhena/jena \
        муж=muzh/muj садик=sadik аптека=apteka скорая=skoraya/skoraja зарплата=zarplata нужно=nuzhno/nujno хочу=hochu/xochu/ho4u \
        учеба=ucheba язык=yazyk/yazik/jazyk гражданство=grazhdanstvo переводчик=perevodchik/perevod4ik пособие=posobie \
        юрист=yurist щука=shchuka документы=dokumenty насилие=nasilie/nasiliye объявление=obyavlenie этаж=etazh подъезд=podezd";
    found("ru", table, 0.95, 0.05);
}

#[test]
fn belarusian() {
    let table = "лекар=lekar школа=shkola/škola/szkola праца=praca/pratsa грошы=hroshy/groshy/hrošy паліцыя=palicyja/palitsiya/palicyia \
        дапамога=dapamoha/dapamoga кватэра=kvatera/kwatera страхоўка=strachoŭka/strahouka/strakhovka віза=viza шпіталь=shpital \
        дзіця=dzicia/dzitsya дзеці=dzeci/dzetsi сямя=siamja/syamya жыллё=zhyllyo/žyllo аптэка=apteka хуткая=khutkaya/hutkaya \
        мова=mova перакладчык=perakladchyk/perakladčyk праўда=pravda/prauda дакументы=dakumenty хвароба=khvaroba/hvaroba/chvaroba \
        настаўнік=nastaunik/nastavnik зарплата=zarplata дазвол=dazvol чытаць=chytats/čytać сад=sad/sadd";
    found("be", table, 0.9, 0.05);
}

#[test]
fn georgian() {
    let table = "ექიმი=ekimi/eqimi სკოლა=skola/sqola სამუშაო=samushao/samuSao ფული=puli/fuli/phuli პოლიცია=policia/politsia \
        დახმარება=daxmareba/dakhmareba ბინა=bina დაზღვევა=dazgveva/dazghveva ვიზა=viza საავადმყოფო=saavadmyofo/saavadmqofo/saavadmkopo \
        ბავშვი=bavshvi/bavSvi ქირა=qira/kira წყალი=wyali/tsqali/tskali ჭამა=chama/Wama ჯარიმა=jarima/djarima ძალადობა=dzaladoba/zaladoba \
        ბაღი=baghi/bagi ენა=ena თარჯიმანი=tarjimani/tardjimani ხელფასი=xelfasi/khelpasi/xelpasi წამალი=wamali/tsamali \
        აფთიაქი=aptiaki/aftiaqi საბუთი=sabuti/sabuTi ყავა=yava/qava/kava ჩემი=chemi/Cemi ცოლი=coli/tsoli";
    found("ka", table, 0.95, 0.1);
}

#[test]
fn arabic() {
    let table = "طبيب=tabib/6abib مدرسة=madrasa/madrase المدينة=madina/almadina عمل=3amal/amal شغل=shoghl/shughl/sho8l مال=mal \
        فلوس=flous/fulus/floos شرطة=shurta/shorta/shur6a بوليس=bolis/polis مساعدة=mosa3ada/musa3ada/mosaada شقة=shaqqa/sha2a/sheqqa \
        تأمين=tamin/ta2min/tameen فيزا=viza/visa/fiza مستشفى=mustashfa/mostashfa دكتور=doktor/doctor/duktur \
        سكن=sakan بيت=beit/bayt/bait إيجار=ijar/eijar إقامة=iqama/eqama/2i8ama جامعة=jam3a/gam3a \
        طفل~اطفال=tifl/atfal زوج=zawj/zoj زوجي=zawji/zawgi رقم=raqam/ra8m مترجم=motarjem/mutarjim خطر=khatar/5atar/7atar حق=7aqq حقوق=7oqoq/huquq \
        صيدلية=saydaliya/9aydaliya لغة=lugha عائلة=3aila/aila وظيفة=wazifa راتب=rateb/ratib ضريبة=dariba عنف=3onf/3unf";
    found("ar", table, 0.85, 0.1);
}

#[test]
fn persian() {
    let table = "خانه=khane/khaneh/xane مدرسه=madrese/madreseh دکتر=doktor/doctor کار=kar/kaar بیمه=bime/bimeh پزشک=pezeshk پول=pul/pool \
        پلیس=polis/police کمک=komak آپارتمان=aparteman ویزا=viza/visa بیمارستان=bimarestan/bimarestaan اجاره=ejare/ejareh اقامت=eqamat/eghamat \
        زبان=zaban بچه=bache/bacheh کودک=koodak/kudak دارو=daru/daroo داروخانه=darukhane/darookhaneh قانون=ghanun/qanun/ghanoon \
        غذا=ghaza/qaza اتاق=otagh/otaq همسر=hamsar شوهر=shohar/showhar خشونت=khoshunat مترجم=motarjem حقوق=hoghugh/hoquq \
        مالیات=maliat/maliyat دانشگاه=daneshgah بانک=bank شهر=shahr خانواده=khanevade/khanevadeh دندان=dandan گذرنامه=gozarname ازدواج=ezdevaj";
    found("fa", table, 0.9, 0.1);
}

#[test]
fn hindi() {
    let table = "डॉक्टर=doctor/daktar/doktar घर=ghar नौकरी=naukri/naukari मदद=madad पैसा=paisa पैसे=paise बच्चे=bacche/bachche/bache \
        बच्चों=bachon/bacchon स्कूल=school/skul पुलिस=pulis/police काम=kam/kaam बीमा=bima/beema वीज़ा=viza/veeza अस्पताल=aspatal \
        किराया=kiraya/kiraaya कमरा=kamra/kamara दवाई=davai/dawai दवा=dawa भाषा=bhasha/bhaasha वेतन=vetan पति=pati शादी=shadi/shaadi \
        अनुवादक=anuvadak/anuwadak कानून=kanoon/kanun हिंसा=hinsa/himsa परिवार=parivar/pariwar पत्नी=patni चाहिए=chahiye/chahie \
        खाना=khana पानी=pani/paani बैंक=bank/baink पासपोर्ट=passport/pasport शहर=shahar/sheher बीमार=bimar/beemar मकान=makan/makaan सड़क=sadak \
        आपातकाल=apatkal/aapatkaal गर्भवती=garbhvati/garbhavati दूतावास=dutavas/dootawas";
    found("hi", table, 0.9, 0.1);
}

/// Polish words as people write them who read Cyrillic.
#[test]
fn polish_in_cyrillic() {
    let table = "mops=мопс pesel=песель/песел pobyt=побыт/побит meldunek=мельдунек/мелдунек urząd=ужонд/ужад/ужонт żłobek=жлобек/злобек \
        przedszkole=пшедшколе/пржедшколе szkoła=школа lekarz=лекаж/лекарж umowa=умова praca=праца zasiłek=засилек/засілек zus=зус \
        wniosek=внёсек/внесек wojewoda=воевода/войевода karta=карта mieszkanie=мешкане/мешканіє czynsz=чинш zlecenie=злецене/злеценіе \
        dowód=довуд/довод świadczenie=свядчене/свядченіє poczta=почта/почьта ubezpieczenie=убезпечене ulica=улица/уліца \
        przychodnia=пшиходня/приходня dziecko=дзецко tramwaj=трамвай bilet=билет/білет sąd=сонд/сад umowę=умове";
    found("pl", table, 0.85, 0.05);
}

/// The keyboard was set to the other language.
#[test]
fn other_keyboards() {
    for (tag, typed, meant) in [
        ("uk", "gthtrkflfx", "перекладач"),
        ("uk", "]dhjgf", "ївропа"),
        ("ru", "ghjgbcrf", "прописка"),
        ("be", "ifkjy", "шалон"),
        ("ar", "hgl]vsm", "المدرسة"),
        ("ar", "b]kd", "لادني"),
        ("fa", "lnvsi", "مدرسه"),
        ("fa", "fdli", "بیمه"),
        ("hi", "mdktn", "स्कूल"),
        ("hi", "[\\kd'j", "डॉक्टर"),
        ("ka", "eqimi", "ექიმი"),
        ("ka", "samuSao", "სამუშაო"),
        ("ka", "Wama", "ჭამა"),
        ("pl", "ьудвгтул", "meldunek"),
        ("pl", "дулфкя", "lekarz"),
        ("es", "ьувшсщ", "medico"),
    ] {
        let retyped = analysis(tag).retyped(typed);
        assert!(retyped.contains(&meant.to_owned()), "{tag} {typed} {retyped:?}");
    }
    assert_eq!(analysis("pl").retyped("lekarz"), Vec::<String>::new());
}

/// Vietnamese with keys typed for its marks, or without any marks.
#[test]
fn vietnamese_is_typed_in_three_ways() {
    let folded = |text: &str| analysis("vi").words(text).iter().map(|word| word.folded.clone()).collect::<Vec<_>>().join(" ");
    for (written, bare, telex, vni) in [
        ("bác sĩ", "bac si", "bacs six", "ba1c si4"),
        ("trường học", "truong hoc", "truwowngf hocj", "tru7o7ng2 hoc5"),
        ("việc làm", "viec lam", "vieecj lamf", "vie65c la2m"),
        ("tiền", "tien", "tieenf", "tie6n2"),
        ("công an", "cong an", "coong an", "co6ng an"),
        ("giúp đỡ", "giup do", "giups ddowx", "giu1p d9o74"),
        ("bảo hiểm", "bao hiem", "baor hieemr", "ba3o hie63m"),
        ("thị thực", "thi thuc", "thij thuwcj", "thi5 thu75c"),
        ("nhà ở", "nha o", "nhaf owr", "nha2 o73"),
    ] {
        assert_eq!(folded(written), folded(bare), "{written}");
        for typed in [telex, vni] {
            let retyped = analysis("vi").retyped(typed);
            assert!(retyped.iter().any(|text| text == written), "{typed}: {retyped:?}");
        }
    }
    for kept in ["112", "800+", "quy nhơn"] {
        assert_eq!(analysis("vi").retyped(kept), Vec::<String>::new(), "{kept}");
    }
}

/// Spanish and Turkish as typed on a keyboard without their letters.
#[test]
fn diacritics_may_be_left_out() {
    let meets = |tag: &str, one: &str, other: &str| {
        let folded = |text: &str| analysis(tag).words(text).iter().map(|word| word.folded.clone()).collect::<Vec<_>>();
        assert_eq!(folded(one), folded(other), "{tag}");
    };
    for (one, other) in
        [("niño", "nino"), ("médico", "medico"), ("atención", "atencion"), ("¿Dónde?", "donde"), ("pingüino", "pinguino")]
    {
        meets("es", one, other);
    }
    for (one, other) in
        [("çalışma izni", "calisma izni"), ("sağlık", "saglik"), ("ŞİDDET", "siddet"), ("iş", "IS"), ("öğretmen", "ogretmen")]
    {
        meets("tr", one, other);
    }
}
