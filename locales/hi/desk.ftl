# The review desk: signing in, reading, approving, asking, editing.

desk-name = समीक्षा डेस्क
desk-home = शुरुआत पर वापस
desk-save = सहेजें
desk-kept = सहेज लिया गया।
desk-again = फिर भेजें
desk-typed = आपने जो लिखा
desk-nav-queue = समीक्षा के लिए
desk-nav-me = मेरा खाता
desk-nav-menu = मेनू
desk-sign-in = साइन इन करें
desk-sign-in-lead = उन लोगों के लिए जो अनुवाद जाँचते हैं और जानकारी सही रखते हैं।
desk-sign-in-name = साइन-इन नाम
desk-sign-in-password = पासवर्ड
desk-sign-in-wrong = नाम और पासवर्ड मेल नहीं खाते। फिर कोशिश करें या नया लिंक माँगें।
desk-sign-in-link = पासवर्ड नहीं है या भूल गए? जिसने आपको बुलाया, उससे नया लिंक माँगें।
desk-join = स्वागत है, { $name }
desk-join-lead = यहाँ आप जाँचते हैं कि अनुवाद सही हैं या नहीं, ताकि नए आए लोग उन पर भरोसा कर सकें।
desk-join-button = अंदर आएँ
desk-join-note = यह लिंक एक बार, इसी उपकरण पर काम करता है। “मेरा खाता” में आप पासवर्ड रख सकते हैं और साइन आउट कर सकते हैं।
desk-join-gone = यह लिंक अब काम नहीं करता
desk-join-gone-lead = हर लिंक सात दिनों तक, एक बार काम करता है। जिसने आपको बुलाया, उससे नया माँगें।
desk-me-reviews = आप इन भाषाओं के अनुवाद जाँचते हैं: { $languages }
desk-me-edits = आप संपादित करते हैं: { $cities }
desk-me-admin = आप दूसरों को आमंत्रित करते हैं।
desk-me-language = इन पन्नों की भाषा
desk-me-name = आपका नाम
desk-me-credit = मेरे स्वीकृत पाठ के साथ मेरा नाम दिखाया जा सकता है
desk-me-credit-note = पन्नों पर और छपे पैक में। नहीं तो उसकी जगह एक संख्या होगी।
desk-me-password = पासवर्ड
desk-me-password-lead = नाम और पासवर्ड से आप बिना लिंक के अंदर आ सकते हैं।
desk-me-password-there = पासवर्ड रखा हुआ है।
desk-me-password-new = नया पासवर्ड
desk-me-password-hint = कम से कम { $least } अक्षर। चार ऐसे शब्द अच्छे हैं जिन्हें केवल आप साथ रखते।
desk-me-password-short = यह पासवर्ड बहुत छोटा है: कम से कम { $least } अक्षर चाहिए।
desk-me-password-long = यह पासवर्ड बहुत लंबा है।
desk-me-password-guessable = यह पासवर्ड आसानी से भाँपा जा सकता है: इसे कई लोग रखते हैं, या यह नामों से, या क्रम के अक्षरों या कुंजियों से बना है। ऐसे शब्द जोड़ें जिन्हें केवल आप जोड़ते।
desk-me-password-name = दूसरा साइन-इन नाम चुनें: कम से कम तीन अक्षर, और जिसे यहाँ कोई और न रखता हो।
desk-me-password-kept = पासवर्ड सहेज लिया गया। बाकी सभी उपकरणों पर आप साइन आउट हो गए हैं।
desk-me-sessions = आप कहाँ साइन इन हैं
desk-me-session = { $device }, { $date } से
desk-me-this = यह उपकरण
desk-me-end = वहाँ साइन आउट करें
desk-me-ended = वहाँ आप साइन आउट हो गए।
desk-me-out = यहाँ साइन आउट करें
desk-foreign = यह फ़ॉर्म यहाँ से नहीं भेजा गया
desk-foreign-lead = आपकी सुरक्षा के लिए इसे नहीं लिया गया। ये पन्ने खोलें और फिर कोशिश करें।
desk-unreadable = इसे पढ़ा नहीं जा सका
desk-unreadable-lead = वापस जाएँ और फिर कोशिश करें।
desk-large = यह बहुत लंबा है
desk-large-lead = वापस जाकर इसे छोटा करें।
desk-slow = एक साथ बहुत सारी कोशिशें
desk-slow-lead = एक मिनट रुकें, फिर कोशिश करें।
desk-down = अभी कुछ भी सहेजा नहीं जा सकता
desk-down-lead = आपने जो लिखा वह इस पन्ने पर है। एक मिनट रुकें, फिर भेजें।
desk-out = आप साइन आउट हो गए हैं
desk-out-lead = फिर साइन इन करें। यदि आपने कुछ लिखा था, वह नीचे है: पहले उसे कॉपी करें।
desk-lost = ऐसा कोई पन्ना नहीं है
desk-lost-lead = शायद इस बीच किसी ने कुछ बदल दिया है।
desk-not-yours = यह आपके कामों में नहीं है
desk-not-yours-lead = जिसने आपको बुलाया, उससे पूछें कि क्या आपको यह करना है।
desk-me-password-current = अब तक का पासवर्ड
desk-me-password-wrong = अब तक का पासवर्ड सही नहीं है। भूल गए हों तो नया लिंक माँगें।

# What waits, and the page on which it is judged.
desk-queue-next = इस पन्ने से शुरू करें
desk-queue-begin = शुरू करें
desk-queue-rest = जो कुछ बाकी है
desk-queue-all = { PLURAL($count) ->
    [one] { $count } और पन्ना दिखाएँ
   *[other] { $count } और पन्ने दिखाएँ
}
desk-queue-nothing = यहाँ कुछ बाकी नहीं है। धन्यवाद!
desk-page-done = इस पन्ने के सभी भाग स्वीकृत हैं। धन्यवाद!
desk-sum = { $sections }, { $time }
desk-sections = { PLURAL($count) ->
    [one] { $count } भाग
   *[other] { $count } भाग
}
desk-minutes = { PLURAL($count) ->
    [one] लगभग { $count } मिनट
   *[other] लगभग { $count } मिनट
}
desk-hours = { PLURAL($count) ->
    [one] लगभग { $count } घंटा
   *[other] लगभग { $count } घंटे
}
desk-some-disputed = { PLURAL($count) ->
    [one] { $count } पर मतभेद
   *[other] { $count } पर मतभेद
}
desk-some-outdated = { PLURAL($count) ->
    [one] { $count } बदला
   *[other] { $count } बदले
}
desk-some-missing = { PLURAL($count) ->
    [one] { $count } का अनुवाद नहीं
   *[other] { $count } का अनुवाद नहीं
}
desk-topic-none = अन्य पाठ
desk-reason-emergency = ख़तरे में पड़े लोग इसे पढ़ते हैं
desk-reason-urgent = ज़रूरी
desk-reason-facts = संख्याएँ और समय-सीमाएँ
desk-reason-read = बहुत पढ़ा जाता है
desk-reason-first-steps = पहले कदम यहाँ लाते हैं
desk-filter = केवल कुछ दिखाएँ
desk-filter-all = सब
desk-filter-topic = विषय
desk-filter-state = स्थिति
desk-filter-layer = किसके लिए
desk-filter-city = शहर
desk-filter-show = दिखाएँ
desk-state-draft = आपका इंतज़ार
desk-state-outdated = मूल पाठ बदल गया है
desk-state-disputed = मतभेद है
desk-state-missing = अनुवाद नहीं हुआ
desk-approved-by = { $name } ने { $date } को स्वीकृत किया
desk-live = पाठकों को दिखने वाला पन्ना
desk-pack = छपे पैक में
desk-side-missing = यहाँ अभी कुछ नहीं लिखा है।
desk-changed-since = स्वीकृति के बाद क्या बदला
desk-before = पहले
desk-now = अब
desk-changed-unknown = पुराना पाठ अब नहीं रखा है। पूरा भाग पढ़ें।
desk-guards = जो मेल नहीं खाता
desk-talk-answer = उत्तर दें
desk-send = भेजें
desk-good = ठीक है
desk-change = मैं सुधारूँगा/सुधारूँगी
desk-translate = अनुवाद करें
desk-edit-heading = शीर्षक
desk-edit-body = पाठ
desk-edit-say = कैसे बोलें
desk-edit-chips = ये मान प्रोग्राम भरता है। पाठ में इनके नाम ठीक वैसे ही रहने दें:
desk-preview = ऐसा दिखेगा
desk-change-save = सहेजें और स्वीकृत करें
desk-change-look = देखें कैसा दिखता है
desk-chips-lead = वे मान जो प्रोग्राम भरता है। जहाँ आप लिख रहे हैं वहाँ डालने या ले जाने के लिए किसी मान को छुएँ:
desk-chip-lacks = पाठ में नहीं है
desk-link = लिंक
desk-link-words = लिंक के शब्द
desk-links-lead = लिंक। शब्द बदलने के लिए पाठ में लिंक को छुएँ, या जहाँ आप लिख रहे हैं वहाँ डालने के लिए यहाँ छुएँ:
desk-edit-links = लिंक के बाद कोष्ठक में लिखा है कि वह कहाँ ले जाता है। उसे बिल्कुल वैसा ही रहने दें:
desk-look = पूर्वावलोकन
desk-look-says = यह पूर्वावलोकन है। यह प्रकाशित नहीं है और इसे कोई और नहीं देखता।
desk-look-page = पूर्वावलोकन: पूरा पन्ना
desk-look-pack = पूर्वावलोकन: छपे पैक में
desk-look-number = पन्ना { $number }
desk-look-unprinted = यह अभी जैसा है वैसा छप नहीं सकता।
desk-look-live = लिखते समय पूरा पन्ना दिखाएँ
desk-ask = मूल पाठ समझ में नहीं आया
desk-ask-label = क्या साफ़ नहीं है? इसे संपादक पढ़ेंगे।
desk-ask-send = सवाल भेजें
desk-more = कुछ और
desk-talk-label = दूसरों के लिए आपके शब्द
desk-talk-say = टिप्पणी लिखें
desk-wrong = अनुवाद सही नहीं है
desk-talk-empty = कुछ नहीं लिखा है। पहले कुछ शब्द लिखें।
desk-talk-long = टिप्पणी के लिए बहुत लंबा है। छोटा करें।
desk-talk-comment = टिप्पणी
desk-talk-question = मूल पाठ के बारे में सवाल
desk-talk-objection = किसी के अनुसार अनुवाद सही नहीं है
desk-done-good = स्वीकृत। धन्यवाद! यह रहा अगला भाग।
desk-done-changed = सहेजा और स्वीकृत। धन्यवाद! यह रहा अगला भाग।
desk-done-asked = संपादकों को आपका सवाल मिल गया। जवाब यहीं मिलेगा।
desk-done-said = भेज दिया। दूसरे इसे यहाँ पढ़ सकते हैं।
desk-done-wrong = दर्ज हुआ। फ़ैसला होने तक पाठकों को बताया जाएगा कि मतभेद है।
desk-moved = इस बीच किसी ने यह भाग बदल दिया। ऊपर इसका अभी का रूप है। आपका लिखा सुरक्षित है।
desk-guarded = जो एक जैसा होना चाहिए, उसमें यह मूल से अलग है। आपका लिखा सुरक्षित है।
desk-faults = इस रूप में सहेजा नहीं जा सकता; आपका लिखा सुरक्षित है। जाँच कहती है:
desk-head-first = पहले शीर्षक और सार का अनुवाद करें, फिर भागों का। आपने यहाँ जो लिखा है, वह सुरक्षित है।
desk-built-upon = बाद के बदलाव इसी पर टिके हैं, इसलिए इसे अकेले वापस नहीं लिया जा सकता।
desk-read-only = अभी सामग्री लिखी नहीं जा सकती। आपका लिखा सुरक्षित है; जिसने आपको बुलाया, उसे बताएँ।
desk-full = डिस्क भर गई है। आपका लिखा सुरक्षित है; जिसने आपको बुलाया, उसे बताएँ।
desk-merging = अभी कोई फ़ाइलों पर काम कर रहा है। आपका लिखा सुरक्षित है; कुछ मिनट बाद कोशिश करें।
desk-obstacle = सहेजा नहीं जा सका। आपका लिखा सुरक्षित है; कुछ मिनट बाद कोशिश करें।

# What differs between a translation and its original.
guard-fact-missing = मूल का मान “{ $value }” अनुवाद में नहीं है।
guard-fact-extra = अनुवाद में मान “{ $value }” है, जो मूल में नहीं है।
guard-phone-missing = मूल का फ़ोन नंबर { $value } अनुवाद में नहीं है।
guard-phone-extra = अनुवाद में फ़ोन नंबर { $value } है, जो मूल में नहीं है।
guard-amount-missing = मूल की रकम { $value } अनुवाद में नहीं है।
guard-amount-extra = अनुवाद में रकम { $value } है, जो मूल में नहीं है।
guard-date-missing = मूल की तारीख़ { $value } अनुवाद में नहीं है।
guard-date-extra = अनुवाद में तारीख़ { $value } है, जो मूल में नहीं है।
guard-hours-missing = मूल का समय { $value } अनुवाद में नहीं है।
guard-hours-extra = अनुवाद में समय { $value } है, जो मूल में नहीं है।
guard-number-missing = मूल की संख्या { $value } अनुवाद में नहीं है।
guard-number-extra = अनुवाद में संख्या { $value } है, जो मूल में नहीं है।
guard-typed = { $value } हाथ से लिखा है। मान को उसके नाम से रखें ताकि बदलने पर भी सही रहे।
guard-link-missing = मूल का { $value } वाला लिंक अनुवाद में नहीं है।
guard-link-extra = अनुवाद में { $value } का लिंक है, मूल में नहीं।
guard-term-missing = शब्दावली के शब्द “{ $value }” का लिंक अनुवाद में नहीं है।
guard-term-extra = अनुवाद में शब्दावली के शब्द “{ $value }” का लिंक है, मूल में नहीं।
guard-section-missing = भाग “{ $value }” का अनुवाद अभी नहीं हुआ है।
guard-section-extra = मूल में भाग “{ $value }” नहीं है।
guard-left-over = कुछ शब्द बिना अनुवाद के लगते हैं: { $value }
guard-other-script = यह दूसरी भाषा की लिपि में लिखा है: { $value }
guard-direction = यहाँ एक अदृश्य चिह्न ({ $value }) है जो संख्याएँ उलट सकता है। उसे हटाकर वह जगह फिर लिखें।
guard-too-long-title = शीर्षक में { $letters } अक्षर हैं; जगह { $most } की है। { $by } कम करें।
guard-too-long-summary = सार में { $letters } अक्षर हैं; जगह { $most } की है। { $by } कम करें।
guard-too-long-heading = उपशीर्षक में { $letters } अक्षर हैं; जगह { $most } की है। { $by } कम करें।
guard-too-long-body = पाठ में { $letters } अक्षर हैं; कागज़ पर { $most } की जगह है। शायद { $by } कम हो सके।

# What editors and those who invite do.
desk-nav-questions = सवाल
desk-nav-texts = पाठ
desk-nav-facts = मान
desk-nav-history = इतिहास
desk-nav-people = लोग
desk-nav-progress = प्रगति
desk-questions-none = कोई सवाल खुला नहीं है।
desk-questions-see = भाग देखें
desk-questions-source = मूल पाठ बदलें
desk-questions-settle = सुलझ गया
desk-people-link = यह लिंक उस व्यक्ति को भेजें। यह सात दिनों में एक बार अंदर आने देता है और फिर नहीं दिखेगा।
desk-people-invite = किसी को बुलाएँ
desk-people-name = नाम
desk-people-languages = इन भाषाओं के अनुवाद जाँचते हैं
desk-people-also = यह भी कर सकते हैं
desk-people-editor = इस शहर के मूल पाठ और मान बदलना
desk-me-admin-task = दूसरों को बुलाना
desk-people-make = लिंक बनाएँ
desk-people-fresh = नया लिंक
desk-people-end = हर जगह साइन आउट
desk-people-leave = पहुँच बंद करें
desk-people-back = पहुँच लौटाएँ
desk-people-came = { $date } से यहाँ
desk-people-invited = { $date } को बुलाया, अभी नहीं आए
desk-people-edits = { $city } का संपादन
desk-people-admin = दूसरों को बुलाते हैं
desk-people-incomplete = नाम लिखें और कम से कम एक काम चुनें।
desk-people-known = इस नाम का कोई पहले से है। यदि वही व्यक्ति है, तो नीचे नया लिंक बनाएँ।
desk-progress-of = स्वीकृत भाग: { $all } में से { $approved }
desk-progress-by = स्वीकृत करने वाले: { $names }
desk-progress-oldest = सबसे पुराना { $date }
desk-progress-topics = विषय के अनुसार
desk-source-lead = मूल पाठ। यहाँ एक शब्द बदलने पर यह भाग हर भाषा में फिर जाँचा जाएगा।
desk-reach = यह बदलाव किन पर असर डालेगा
desk-reach-look = देखें किन पर असर होगा
desk-reach-pages = { PLURAL($count) ->
    [one] { $count } पन्ना
   *[other] { $count } पन्ने
}
desk-reach-languages = { PLURAL($count) ->
    [one] { $count } भाषा
   *[other] { $count } भाषाएँ
}
desk-reach-packs = { PLURAL($count) ->
    [one] { $count } पैक
   *[other] { $count } पैक
}
desk-reach-outdated = { PLURAL($count) ->
    [one] { $count } स्वीकृत भाग फिर जाँचना होगा
   *[other] { $count } स्वीकृत भाग फिर जाँचने होंगे
}
desk-reach-run = प्रयोग में आ रहा एक छपा संस्करण ग़लत हो जाएगा: { $name }
desk-facts-lead = हर मान एक बार लिखा जाता है; सभी भाषाओं के सभी पाठ उसे दिखाते हैं।
desk-facts-find = मान खोजें
desk-kind-money = राशि
desk-kind-phone = फ़ोन नंबर
desk-kind-number = संख्या
desk-kind-percent = प्रतिशत
desk-kind-duration = अवधि
desk-kind-date = दिन
desk-kind-hours = खुलने का समय
desk-kind-web = वेब पता
desk-kind-statement = वाक्य किस पर आधारित है
desk-facts-in = कहाँ आता है
desk-facts-rest = इस पर आधारित
desk-facts-statements = इन्हें कोई पाठ नहीं दिखाता। हर प्रविष्टि बताती है कि किसी वाक्य की तुलना किस स्रोत से और कब की गई।
desk-texts-find = पाठ खोजें
desk-fact-value = नया मान
desk-fact-checked = स्रोत से मिलाने की तारीख़
desk-fact-from = कब से लागू (खाली: हमेशा से)
desk-fact-until = कब तक मान्य (खाली: अंत ज्ञात नहीं)
desk-fact-sources = इसके स्रोत:
desk-fact-source-add = कोई दूसरा ज्ञात स्रोत
desk-fact-source-new = स्रोत जो सूची में नहीं है
desk-source-title = उसका शीर्षक
desk-source-url = उसका पता (खाली: कोई पृष्ठ नहीं)
desk-source-publisher = कौन प्रकाशित करता है
desk-publisher-official = राज्य
desk-publisher-local-gov = नगर, ज़िला या क्षेत्र
desk-publisher-ngo = संघ या फ़ाउंडेशन
desk-publisher-press = अख़बार या पोर्टल
desk-publisher-commercial = कंपनी
desk-fact-no-source = कम-से-कम एक स्रोत बताएँ: यह कहाँ से पता है?
desk-history-none = अभी कुछ नहीं बदला, या सामग्री git में नहीं रखी है।
desk-history-undo = वापस लें
desk-queue-title = अनुवाद: { $language }

# Hours, places and warnings.
desk-reach-which = कौन-से पन्ने?
desk-reach-of = कौन-सा पृष्ठ
desk-reach-in = किस भाषा में
desk-nav-records = समय और स्थान
desk-records-lead = समय, फ़ोन नंबर और पते, जैसे पाठक उन्हें साइट पर और पैक में देखते हैं।
desk-records-find = कोई स्थान या सेवा खोजें
desk-record-hours = खुलने का समय
desk-record-hours-hint = जैसे 08:00-16:00; बीच में बंद: 08:00-12:00,{ "\u00A0" }13:00-16:00। खाली पंक्ति का अर्थ है बंद।
desk-record-expression = OpenStreetMap के ढंग से खुलने का समय
desk-record-expression-hint = इस समय में ऐसे विशेष दिन हैं जो सप्ताह के हर दिन की एक पंक्ति से नहीं कहे जा सकते।
desk-record-phones = फ़ोन नंबर
desk-record-phone = नंबर { $number }
desk-record-phone-more = एक और नंबर
desk-record-phone-hint = देश के कोड के साथ, जैसे +48 58 524 45 00। नंबर हटाने के लिए पंक्ति खाली करें या निशान हटाएँ। नाम वाला नंबर “मान” में बदला जाता है।
desk-record-street = सड़क और संख्या
desk-record-postcode = पिन कोड
desk-record-town = शहर
desk-record-district = इलाका
desk-record-stop = सबसे पास का स्टॉप
desk-record-where = नक्शे पर
desk-record-coordinates = उत्तर और पूर्व के अंश
desk-record-coordinates-hint = जैसे वेब के नक्शे दिखाते हैं, बिंदु के साथ: 54.3520,{ "\u00A0" }18.6466
desk-record-accuracy = कितना सटीक, मीटर में
desk-record-sources = यह जानकारी कहाँ से है
desk-wrong-empty = यहाँ कुछ लिखना ज़रूरी है।
desk-wrong-hours = यह समय नहीं है। ऐसे लिखें: 08:00-16:00।
desk-wrong-expression = OpenStreetMap समय ऐसे नहीं लिखता। सरकारी छुट्टियाँ (PH) भी होनी चाहिए।
desk-wrong-phone = यह नंबर मिलाया नहीं जा सकता। देश के कोड के साथ लिखें।
desk-wrong-coordinates = बिंदु वाली दो संख्याएँ लिखें: पहले उत्तर, फिर पूर्व।
desk-wrong-outside = यह शहर के बाहर है।
desk-wrong-metres = मीटर की पूरी संख्या लिखें।
desk-wrong-postcode = यह पिन कोड नहीं है।
desk-wrong-day = ऐसा दिन चुनें जो आगे का न हो।
desk-wrong-time = दिन और समय चुनें।
desk-wrong-end = अंत शुरुआत के बाद होना चाहिए।
desk-wrong-typed = इन शब्दों में अंक नहीं हो सकते: फ़ोन नंबर के अपने खाने हैं, समय अलग लिखा है।
desk-alerts-lead = चेतावनी पहले मिनट से आखिरी तक सब पन्नों के ऊपर रहती है; फिर अपने आप हट जाती है।
desk-alert-new = चेतावनी घोषित करें
desk-alert-text = शब्द बदलें
desk-alert-end = अभी समाप्त करें
desk-alert-holds = अभी दिख रही है
desk-alert-ahead = अभी नहीं दिख रही
desk-alert-over = समाप्त
desk-alert-words = लोगों से क्या कहना है
desk-alert-title = शीर्षक
desk-alert-summary = क्या करना है, एक या दो वाक्यों में
desk-alert-body = और क्या कहना है (खाली रह सकता है)
desk-alert-when = कब और किसके लिए
desk-alert-severity = कितना गंभीर
desk-alert-from = से
desk-alert-until = तक
desk-alert-topics-hint = यह इन विषयों के पन्नों पर रहती है; कोई न हो तो सब पन्नों पर।
desk-alert-source = स्रोत
desk-wrong-somewhere = कुछ अभी सही नहीं है। क्या, यह हर खाने के पास लिखा है।

# An editor ends a dispute.
desk-settle = मतभेद समाप्त करें
desk-settle-lead = इस भाग पर जाँचने वाले सहमत नहीं हैं। वे क्या कहते हैं, पढ़ें, फिर चुनें। जो पहले स्वीकृत था वह फिर मान्य होगा।
desk-settle-keep = जैसा है वैसा रहने दें
desk-settle-earlier = पहले वाला रूप लें
desk-settle-was = पहले वाला रूप; अंतर चिह्नित है
desk-done-settled = मतभेद समाप्त हुआ। सब यह यहाँ देखते हैं।

# On paper and in files.
desk-paper = काग़ज़ पर और फ़ाइलों में
desk-paper-lead = बैठकों और दूसरी जगह काम करने वाले अनुवादकों के लिए: भाग साथ ले जाएँ और सुधार वापस लाएँ।
desk-paper-out = साथ ले जाएँ
desk-paper-which = भाग
desk-paper-waiting = जो बाकी हैं
desk-paper-pdf = छापने की शीट (PDF)
desk-paper-csv = तालिका (CSV)
desk-paper-xliff = अनुवादकों के लिए (XLIFF)
desk-paper-back = सुधार वापस लाएँ
desk-paper-back-lead = तालिका में केवल आखिरी दो स्तंभों में लिखें। छपी शीट से कोड और नए शब्द टाइप करें। आपके देखने से पहले कुछ सहेजा नहीं जाएगा।
desk-paper-file = तालिका (CSV) या XLIFF
desk-paper-look = देखें क्या बदलेगा
desk-paper-take = ये सुधार लें
desk-paper-none = इस फ़ाइल में कुछ नया नहीं है।
desk-paper-unknown = पंक्ति { $line }: अभी किसी भाग का कोड { $code } नहीं है। शायद गलत टाइप हुआ, या छपने के बाद भाग बदल गया।
desk-paper-moved = इसे ले जाने के बाद मूल या अनुवाद बदल गया। फिर से ले जाएँ।
desk-paper-faults = जाँच इसे नहीं मानती।
desk-paper-mend = इन्हें अपनी फ़ाइल में सुधारकर फ़ाइल फिर लाएँ, या भाग को यहीं खोलकर लिखें। बाकी भागों को इनका इंतज़ार नहीं करना है।
desk-paper-head-first = इस पाठ का अनुवाद अभी नहीं हुआ है, और अनुवाद शीर्षक और सार से शुरू होता है। पहले उनका अनुवाद करें (नीचे का लिंक वहीं ले जाता है), फिर इस पृष्ठ पर लौटें: आपकी फ़ाइल अब भी यहाँ है, और यह भाग लिया जा सकेगा।
desk-paper-left = { $date } की आपकी फ़ाइल अब भी यहाँ है। इसे फिर से देखें
desk-paper-open = भाग खोलें
desk-paper-no-file = यह न यहाँ की तालिका है न XLIFF।
desk-paper-language = यह फ़ाइल दूसरी भाषा में है।
desk-paper-failed = शीट नहीं छप सकी। कम भाग चुनें या तालिका लें।
desk-paper-takes = { PLURAL($count) ->
    [one] { $count } भाग बदलेगा
   *[other] { $count } भाग बदलेंगे
}
desk-paper-refuses = { PLURAL($count) ->
    [one] { $count } भाग नहीं लिया जा सकता
   *[other] { $count } भाग नहीं लिए जा सकते
}
desk-paper-taken = { PLURAL($count) ->
    [one] { $count } भाग लिया गया। उसे स्वीकृति चाहिए।
   *[other] { $count } भाग लिए गए। उन्हें स्वीकृति चाहिए।
}

# The week, for readers of news.
desk-week = समीक्षा डेस्क का सप्ताह: { $city }
desk-week-of = { $from } से { $to } तक
desk-week-nothing = इस सप्ताह कुछ स्वीकृत नहीं हुआ।
desk-week-now = हर भाषा की स्थिति
desk-week-feed = सप्ताह समाचार फ़ीड के रूप में
desk-week-approved = { PLURAL($count) ->
    [one] { $count } भाग स्वीकृत: { $names }
   *[other] { $count } भाग स्वीकृत: { $names }
}

# E-mail: links and the summary of the week.
desk-sign-in-mail = ईमेल से लिंक मँगाएँ
desk-sign-in-mail-send = मुझे लिंक भेजें
desk-sign-in-sent = अपना ईमेल देखें
desk-sign-in-sent-lead = अगर यह पता यहाँ दर्ज है, तो लिंक भेजा जा रहा है। यह एक घंटे में एक बार काम करता है। अवांछित ईमेल में भी देखें।
desk-join-email = आपका ईमेल पता { $address } रखा जाता है ताकि आपको लिंक भेजे जा सकें। “मेरा खाता” में आप इसे मिटा सकते हैं। आपकी पहुँच बंद होने पर भी यह मिटा दिया जाता है।
desk-me-email-is = यहाँ आपका ईमेल पता है: { $address }। अंदर आने के लिंक वहीं भेजे जाते हैं। इसे केवल वे देखते हैं जो लोगों को बुलाते हैं।
desk-me-email-none = आपका कोई ईमेल पता यहाँ नहीं है। पता लिखने पर आपको ईमेल से लिंक मिल सकेंगे।
desk-me-email-other = दूसरा ईमेल पता
desk-me-email-note = वहाँ एक लिंक भेजा जाएगा। लिंक खोलने पर पता रखा जाएगा।
desk-me-email-sent = लिंक भेजा जा रहा है। उसे एक घंटे में खोलें: पता तभी रखा जाएगा। अवांछित ईमेल में भी देखें।
desk-me-email-unsent = ईमेल नहीं भेजा जा सका। पता जाँचें या बाद में फिर कोशिश करें।
desk-me-email-later = ईमेल अभी नहीं भेजा जा सका: ईमेल सर्वर जवाब नहीं दे रहा है। पता जाँचें; एक घंटे तक अपने-आप फिर कोशिश की जाएगी।
desk-owed = ईमेल जो नहीं भेजे जा सके
desk-owed-again = फिर कोशिश होगी।
desk-owed-next = अगली कोशिश: { $moment }
desk-owed-over = अब और कोशिश नहीं होगी।
desk-me-email-forget = मेरा पता मिटाएँ
desk-me-email-forgotten = आपका ईमेल पता मिटा दिया गया।
desk-me-week = हर सोमवार मुझे भेजें कि पिछले सप्ताह डेस्क पर क्या हुआ
desk-me-week-note = ऐसे हर ईमेल में एक लिंक है जिससे ये बंद हो जाते हैं।
desk-people-email = ईमेल पता
desk-people-email-note = खाली रह सकता है। यह लिंक और बाद में जो लिंक वह व्यक्ति माँगे, वहीं भेजे जाते हैं। व्यक्ति की पहुँच बंद होने पर पता मिटा दिया जाता है।
desk-people-email-wrong = यह ईमेल पता नहीं है। इसे name@example.org की तरह लिखें।
desk-people-email-taken = यह ईमेल पता यहाँ किसी और का है।
desk-people-mailed = लिंक { $address } को भेजा जा रहा है। न पहुँचे तो खुद दे दें। यह सात दिनों में एक बार उस व्यक्ति को अंदर आने देता है और फिर नहीं दिखेगा।
desk-people-unmailed = { $address } को ईमेल नहीं भेजा जा सका: ईमेल सर्वर जवाब नहीं देता। लिंक खुद दे दें। यह सात दिनों में एक बार उस व्यक्ति को अंदर आने देता है और फिर नहीं दिखेगा।
desk-people-mail-refused = ईमेल सर्वर { $address } पता नहीं लेता। उसे जाँचें या लिंक खुद दे दें। यह सात दिनों में एक बार उस व्यक्ति को अंदर आने देता है और फिर नहीं दिखेगा।
desk-people-by-email = ईमेल से नया लिंक
desk-people-mail-send = लिंक भेजें
desk-stop = साप्ताहिक ईमेल बंद करें?
desk-stop-button = मुझे अब न भेजें
desk-stop-done = अब आपको साप्ताहिक ईमेल नहीं मिलेंगे
desk-stop-done-lead = समीक्षा डेस्क पर “मेरा खाता” में आप इन्हें फिर चालू कर सकते हैं।
desk-stop-gone-lead = शायद साप्ताहिक ईमेल पहले ही बंद हैं। समीक्षा डेस्क पर “मेरा खाता” में दिखता है कि वे आपको मिलते हैं या नहीं।
desk-address = क्या { $address } आपका ईमेल पता है?
desk-address-lead = { $name } के अंदर आने के लिंक वहाँ भेजे जाएँगे।
desk-address-button = हाँ, इसे रखें
desk-address-done = आपका ईमेल पता रखा गया है
desk-address-gone-lead = “मेरा खाता” में आप अपना पता फिर लिख सकते हैं।

# Why the checks forbid a change.
fault-typed-phone = शब्दों में फ़ोन नंबर टाइप किया गया है। उसे उसके नाम से रखें ताकि वह सही रहे।
fault-typed-amount = शब्दों में रकम टाइप की गई है। मान को उसके नाम से रखें ताकि वह सही रहे।
fault-digits = शब्दों में ऐसे अंक हैं जिन्हें कोई मान नहीं समझाता। मान को उसके नाम से रखें या संख्या शब्दों में लिखें।
fault-facts = प्रोग्राम के रखे मान मूल जैसे नहीं हैं।
fault-numbers = संख्याएँ मूल जैसी नहीं हैं।
fault-links = लिंक मूल जैसे नहीं हैं।
fault-terms = शब्दावली का एक शब्द वैसे नहीं लिखा या जोड़ा गया जैसे होना चाहिए।
fault-unknown-fact = यहाँ ऐसे मान का नाम है जो है ही नहीं।
fault-expired = यहाँ ऐसा मान है जो आज लागू नहीं है।
fault-unconfirmed = यहाँ किसी बात का स्रोत नहीं है, या किसी ने उसकी पुष्टि नहीं की।
fault-not-for-print = यहाँ ऐसा मान है जो छापा नहीं जा सकता, और यह पाठ छपता है।
fault-markup = पाठ में ऐसे चिह्न हैं जिनकी यहाँ जगह नहीं। हर चिह्न बंद करें और HTML न लिखें।
fault-link = एक लिंक कहीं नहीं ले जाता।
fault-invisible = यहाँ एक अदृश्य अक्षर है। उसे मिटाकर वह जगह फिर से टाइप करें।
fault-sections = भाग या उनका क्रम मूल जैसा नहीं है।
fault-phrases = एक वाक्यांश अपनी सूची से अलग लिखा है।
fault-place-name = एक जगह का नाम जगहों की सूची से अलग है।
fault-outside = एक जगह अपने शहर के बाहर है।
fault-known-wrong = यहाँ की एक बात गलत मानी जाती है।
fault-phone = एक फ़ोन नंबर मिलाया नहीं जा सकता।
fault-hours = खुलने का समय पढ़ा नहीं जा सकता, या सरकारी छुट्टियों के बारे में कुछ नहीं कहता।
fault-time = कोई दिन या समय होता ही नहीं, या बाकी से मेल नहीं खाता।
fault-entry = कोई खाना खाली है, या उसमें वह है जो वहाँ नहीं होना चाहिए।
fault-missing = यहाँ ऐसी चीज़ का नाम है जो है ही नहीं: विषय, जगह, दफ़्तर या पन्ना।
fault-long = यह बहुत लंबा है।
fault-other = जाँच को { $file } की पंक्ति { $line } में गलती मिलती है।

# Passkeys.
desk-sign-in-passkey = पासकी से अंदर आएँ
desk-sign-in-or = या नाम और पासवर्ड से:
desk-passkeys = पासकी
desk-passkey-lead = पासकी से आप बिना नाम और पासवर्ड के, उँगली के निशान, चेहरे या स्क्रीन के कोड से अंदर आते हैं। यह आपके उपकरण में रहती है; इसका कुछ भी गुप्त यहाँ नहीं रखा जाता।
desk-passkey-is = { $device }, { $date } को बनाई गई
desk-passkey-is-used = { $device }, { $date } को बनाई गई, पिछली बार { $used } को इस्तेमाल हुई
desk-passkey-add = पासकी बनाएँ
desk-passkey-remove = हटाएँ
desk-passkey-kept = पासकी बन गई। अगली बार आप इससे अंदर आ सकते हैं।
desk-passkey-removed = पासकी हटा दी गई और अब किसी को अंदर नहीं आने देती। बाकी सभी उपकरणों पर आप साइन आउट हो गए हैं। इसे अपने उपकरण से भी मिटा दें।
desk-passkey-known = इस उपकरण में आपकी पासकी पहले से है।
desk-passkey-stopped = उपकरण ने पासकी नहीं दी। फिर कोशिश करें या किसी और तरीके से अंदर आएँ।
desk-passkey-late = बहुत देर लगी, या यह दो बार भेजा गया। फिर कोशिश करें।
desk-passkey-unknown = यह पासकी यहाँ नहीं पहचानी जाती, या हटा दी गई है। किसी और तरीके से अंदर आएँ और इसे अपने उपकरण से मिटा दें।
desk-passkey-copied = लगता है किसी के पास इस पासकी की नकल है, इसलिए यह किसी को अंदर नहीं आने देती। किसी और तरीके से अंदर आएँ और इसे अपने पेज पर हटा दें।
desk-passkey-wrong = उपकरण का जवाब इस पेज से मेल नहीं खाता। ब्राउज़र में पता जाँचें और फिर कोशिश करें।
desk-passkey-left = अब यहाँ आपकी पहुँच नहीं है। जिसने आपको बुलाया, उससे पूछें।
desk-passkey-many = पहले से बीस पासकी हैं। पहले एक हटाएँ।
desk-passkey-last = लिंक के अलावा आप केवल इसी पासकी से आते हैं, और आप यहाँ जो करते हैं उसके लिए अकेला लिंक काफ़ी नहीं है। पहले पासवर्ड या कोई दूसरी पासकी रखें।
desk-proof = क्या यह अब भी आप हैं?
desk-proof-lead = आपको अंदर आए कुछ समय हो गया है। यहाँ कौन और कैसे आ सकता है, यह बदलने से पहले एक बार फिर दिखाएँ कि यह आप ही हैं। आपने जो भरा है, वह बना रहेगा।
desk-proof-go = आगे बढ़ें
desk-proof-passkey = पासकी दिखाएँ
desk-proof-link = आपके पास अभी न पासवर्ड है, न पासकी। नए लिंक से अंदर आएँ: इसे यहाँ बुलाने वाला कोई दूसरा व्यक्ति बनाता है, या इस प्रोग्राम को चलाने वाला “witaj review link” से। उसके बाद एक घंटे तक आप पासवर्ड या पासकी रख सकते हैं।
desk-passkey-others = यह पासकी किसी और की है।
desk-first = पहले पासकी या पासवर्ड रखें
desk-first-lead = आप यहाँ जो करते हैं, वह तुरंत सभी पाठकों तक पहुँचता है, या दूसरों को अंदर आने देता है। इसके लिए अकेला लिंक काफ़ी नहीं: वह किसी और को मिल सकता है। दोनों में से एक, बस एक बार रखें। फिर आपने अभी जो भरा है, वह आगे बढ़ेगा।
desk-first-go = सहेजें और आगे बढ़ें
desk-second = एक और सबूत कि यह आप ही हैं
desk-second-lead = आप यहाँ जो करते हैं, वह तुरंत सभी पाठकों तक पहुँचता है, या दूसरों को अंदर आने देता है। इसके लिए पासकी चाहिए, या लिंक और आपका पासवर्ड। आपने जो भरा है, वह बना रहेगा।
desk-second-link = आप पासवर्ड से अंदर आए हैं। इसी ब्राउज़र में, दूसरे टैब में, नया लिंक खोलें; फिर इस पेज पर लौटकर आगे बढ़ें। लिंक यहाँ बुलाने वाला कोई दूसरा व्यक्ति बनाता है, या इस प्रोग्राम को चलाने वाला “witaj review link” से।
desk-second-sent = लिंक आपके ईमेल पते पर भेजा जा रहा है। उसे इसी ब्राउज़र में, दूसरे टैब में खोलें; फिर इस पेज पर लौटकर आगे बढ़ें।
desk-second-lost = पासवर्ड या पासकी खो गई? यहाँ बुलाने वाला कोई दूसरा व्यक्ति आपको नए सिरे से शुरू करने दे सकता है, या इस प्रोग्राम को चलाने वाला “witaj review link --anew” से।
desk-people-anew = इनका पासवर्ड या पासकी खो गई है
desk-people-anew-note = पक्का करें कि सचमुच यही व्यक्ति कह रहा है। तब इनका पासवर्ड और पासकी हटा दिए जाते हैं, और ये हर जगह साइन आउट हो जाते हैं। जो लिंक आपको दिखेगा, उससे ये एक बार अंदर आते हैं और नया रखते हैं।
desk-people-anew-go = नए सिरे से शुरू करने दें
desk-me-password-leaked = यह पासवर्ड लीक हो चुका है: यह उन सूचियों में है जिन्हें सबसे पहले आज़माया जाता है। दूसरा चुनें, और जहाँ-जहाँ इसे इस्तेमाल करते हैं, वहाँ भी बदल दें।
desk-me-password-unseen = अभी देखा नहीं जा सकता कि यह पासवर्ड लीक हुआ है या नहीं, इसलिए इसे सहेजा नहीं गया। बाद में फिर कोशिश करें, या इस प्रोग्राम को चलाने वाले को बताएँ।
desk-notices = आपके अंदर आने के तरीके में क्या बदला
desk-notice-password-set = एक पासवर्ड रखा गया।
desk-notice-password-changed = पासवर्ड बदला गया।
desk-notice-passkey-set = एक पासकी बनाई गई।
desk-notice-passkey-removed = एक पासकी हटाई गई।
desk-notice-anew = आपका पासवर्ड और पासकी हटा दिए गए, ताकि आप नए सिरे से शुरू कर सकें।
desk-notice-address = आपका ईमेल पता जोड़ा, बदला या मिटाया गया।
desk-notice-not-you = अगर यह आपने नहीं किया, तो जिसने आपको बुलाया, उसे तुरंत बताएँ: वे आपको हर जगह से साइन आउट कर सकते हैं।
