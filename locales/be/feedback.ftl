# What visitors tell the city about a page.

site-useful = Ці была гэтая старонка карыснай?
site-useful-yes = Так
site-useful-no = Не
site-feedback-here = Тут нешта не так
site-feedback = Напішыце, што не так
site-feedback-lead = Горад чытае тое, што вы тут напішаце, на любой мове. Адказаць вам тут ён не можа.
site-feedback-about = Пра старонку:
site-feedback-text = Што не так або чаго не хапае?
site-feedback-warning = Не пішыце імёнаў, нумароў тэлефонаў, адрасоў і нумароў дакументаў: ні сваіх, ні чужых.
site-feedback-kept = Мы захоўваем тое, што вы напішаце, старонку, яе мову і выданне і дзень. Пра вас – нічога.
site-feedback-send = Адправіць
site-feedback-thanks = Дзякуем
site-feedback-thanks-lead = Ваша паведамленне захавана.
site-feedback-back = Назад да старонкі
site-feedback-more = Хочаце нешта дадаць?
site-feedback-trap = Пакіньце гэтае поле пустым

# Why a form was not kept
site-feedback-empty = Выберыце адказ або напішыце што-небудзь.
site-feedback-long = Тэкст занадта доўгі. Найбольшая колькасць знакаў: { $most }.
site-feedback-unreadable = Некаторыя знакі не ўдалося прачытаць. Праверце тэкст і адпраўце яшчэ раз.
site-feedback-wrong = Форма прыйшла ў выглядзе, які мы не можам прачытаць. Запоўніце яе тут.
site-feedback-foreign = Гэтая форма прыйшла з іншага сайта, таму мы яе не захавалі. Калі гэта былі вы, напішыце тут.
site-feedback-trapped = Запоўнена поле, якое мае быць пустым. Ачысціце яго і адпраўце яшчэ раз.
site-feedback-busy = Цяпер піша вельмі шмат людзей. Ваш тэкст усё яшчэ тут. Адпраўце яго яшчэ раз праз хвіліну.
site-feedback-down = Нам не ўдалося гэта захаваць. Гэта наша памылка, не ваша. Ваш тэкст усё яшчэ тут: адпраўце яго яшчэ раз праз некалькі хвілін. Усе іншыя старонкі працуюць.
