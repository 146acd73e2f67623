# वेबसाइट।

site-name = Witaj
site-skip = सीधे सामग्री पर जाएँ
site-home = मुख्य पृष्ठ
site-path = आप यहाँ हैं
site-footer = इस साइट के बारे में
site-language = भाषा:
site-languages = भाषाएँ
site-languages-lead = वह भाषा चुनें जिसमें आप पढ़ना चाहते हैं।
site-cities = अपना शहर चुनें
site-topics = विषय
site-guides = क्या जानें और क्या करें
site-services = कौन मदद करता है
site-topic-empty = यहाँ अभी कुछ नहीं है।
site-about = हमारे बारे में
site-privacy = गोपनीयता
site-accessibility = सुगम्यता घोषणा
site-edition = संस्करण { $edition }, { $date }
site-map-credit = नक्शा:

# आपात स्थिति
site-strip-call = क्या कोई खतरे में है? फ़ोन करें:
site-all-numbers = सभी आपातकालीन नंबर
site-emergency = आपातकालीन नंबर
site-emergency-lead = फ़ोन करने के लिए नंबर दबाएँ।
site-emergency-guides = फ़ोन कैसे करें और क्या कहें

# खोज
site-search = खोज
site-search-label = आप क्या ढूँढ रहे हैं?
site-search-button = खोजें
site-search-empty = कोई शब्द या सवाल लिखें, जैसे: डॉक्टर, PESEL, मुझे घर चाहिए।
site-search-results = इसके परिणाम: { $query }
site-search-hits = परिणाम
site-search-count = { $count } परिणाम
site-search-nearest = हमें ठीक ये शब्द नहीं मिले।
site-search-closest = सबसे करीबी परिणाम
site-search-nothing = हमें कुछ नहीं मिला। दूसरे शब्द लिखें, कोई विषय चुनें या फ़ोन करें।
site-search-suggestion = क्या आपका मतलब यह था:
site-suggestions = सुझाव
site-suggestions-count = { $count } सुझाव
site-call = फ़ोन करें:
site-search-ask = किसी व्यक्ति से पूछें
site-kind-guide = गाइड
site-kind-service = मदद
site-filter = परिणाम सीमित करें
site-filter-open = अभी खुला है
site-filter-language = सेवा की भाषा
site-filter-layer = कहाँ लागू है
site-filter-remove = हटाएँ: { $filter }
site-filter-clear = सब हटाएँ
site-filter-nothing = इन विकल्पों के साथ कुछ नहीं बचा। कोई एक हटाएँ।
site-filter-guides = गाइड की कोई कीमत या समय नहीं होता, इसलिए वे यहाँ नहीं दिखते: { $count }।
site-filter-show-guides = उन्हें दिखाएँ
site-search-more = सब दिखाएँ: { $count }
site-search-topics = सबसे करीबी विषय
site-search-all-topics = सभी विषय
site-missing-write = शहर को लिखें कि क्या कमी है। आपका सवाल संदेश में पहले से है।
site-missing-subject = Witaj: कुछ कमी है
site-missing-letter = मैंने Witaj पर यह खोजा और नहीं मिला: { $query }
site-missing-counted = हम बिना जवाब वाले सवाल गिनते हैं, आपके बारे में कुछ नहीं रखते। इससे हमें पता चलता है कि क्या कमी है।
site-fact-since = लागू होने की तारीख: { $date }
site-fact-until = अंतिम तारीख: { $date }
site-fact-between = लागू: { $since } – { $until }
site-fact-later = इस तारीख से ({ $date }): { $value }
site-fact-source = स्रोत:
site-fact-more = और पढ़ें

# मुख्य पृष्ठ
site-welcome = स्वागत है! यह { $city } है।
site-home-lead = पोलैंड में जीवन शुरू करते समय क्या जानें और क्या करें। एक-एक कदम, आपकी भाषा में।
site-home-more = काम की बातें
site-places = नक्शा और पते
site-places-about = शहर में दफ़्तर, डॉक्टर और मदद
site-places-lead = हर जगह का एक नंबर है। वही नंबर नक्शे पर और स्वागत पैकेट में है।
site-helpers = कौन सलाह देता और अनुवाद करता है
site-helpers-about = कानूनी सलाह, दुभाषिए, सहायक
site-helpers-lead = ये संस्थाएँ दफ़्तर से बात करने में मदद करती हैं, अनुवाद करती हैं और सलाह देती हैं। यह जानकारी वे खुद प्रकाशित करती हैं।
site-helps-in = इन विषयों में
site-met = देखें:
site-packs = स्वागत पैकेट
site-packs-about = छापने के लिए सब कुछ एक फ़ाइल में
site-packs-lead = सबसे ज़रूरी जानकारी एक PDF फ़ाइल में। आप इसे छाप सकते हैं या फ़ोन में रख सकते हैं।
site-packs-none = पैकेट अभी तैयार नहीं हैं। सारी जानकारी इस साइट पर है।
site-pack-draft = मसौदा: लेखों की अभी जाँच नहीं हुई है
product-welcome = स्वागत पैकेट
site-letter = मेयर का पत्र
site-letter-about = शुरुआत के लिए कुछ शब्द
site-values = मूल्य और नियम
site-values-about = हम यहाँ मिलकर कैसे रहते हैं
site-glossary = शब्दावली
site-glossary-about = दफ़्तर के कठिन शब्द
site-phrases = काम के वाक्य
site-phrases-about = पोलिश में क्या कहें या दिखाएँ

# गाइड, मदद, जगह
site-who-helps = कौन मदद कर सकता है
site-where = कहाँ
site-contact = संपर्क
site-hours = खुलने का समय
site-at-a-glance = एक नज़र में
site-organization = कौन चलाता है
site-cost = खर्च
site-audience = किसके लिए
site-served-in = बातचीत की भाषाएँ:
site-appointment = अपॉइंटमेंट
site-district = इलाका:
site-stop = स्टॉप:
site-say-it = उच्चारण:
site-place-names = जगहों के नाम हिंदी में:
site-open-map = नक्शे में खोलें
site-locator = नक्शा: यह कहाँ है
site-services-here = यहाँ:
site-access = पहुँच:
site-access-more = पहुँच का विवरण
site-related = यह भी काम आ सकता है
site-sources = हमें यह कैसे पता है
site-sources-count = { $count } स्रोत
site-checked = जाँच की तारीख: { $date }
site-stale = – दोबारा जाँच का समय हो गया है। पूछ लें कि क्या यह अब भी सही है।
site-fact-checked = (जाँच की तारीख: { $date })

# लेख की स्थिति: छोटी, सूचियों में
site-mark-approved = स्वीकृत
site-mark-draft = अभी जाँच नहीं हुई
site-mark-outdated = मूल लेख बदल गया है
site-mark-disputed = विवादित
site-mark-missing = केवल इस भाषा में: { $language }

# लेख की स्थिति: पन्ने पर एक वाक्य
site-trust-approved = स्वीकृत: { $names }, { $date }।
site-trust-source-machine = मसौदा। यह लेख एक प्रोग्राम ने तैयार किया है और अभी तक किसी व्यक्ति ने इसकी जाँच नहीं की है।
site-trust-source = मसौदा। अभी तक किसी व्यक्ति ने इस लेख को स्वीकृत नहीं किया है।
site-trust-machine = मशीनी अनुवाद, जिसकी अभी किसी व्यक्ति ने जाँच नहीं की है। शक हो तो मूल लेख दिखाएँ।
site-trust-person = इस अनुवाद की अभी किसी दूसरे व्यक्ति ने जाँच नहीं की है। शक हो तो मूल लेख दिखाएँ।
site-trust-outdated = अनुवाद के बाद मूल लेख बदल गया है। यह अनुवाद पुराना हो सकता है।
site-trust-disputed = जिन लोगों ने यह लेख जाँचा, वे सहमत नहीं हैं। शक हो तो मूल लेख दिखाएँ।
site-trust-missing = यह लेख अभी आपकी भाषा में नहीं है। यह इस भाषा में दिखाया गया है: { $language }।
site-trust-partly = इस लेख के कुछ हिस्से अभी आपकी भाषा में नहीं हैं। वे इस भाषा में दिखाए गए हैं: { $language }।
site-trust-source-link = मूल लेख दिखाएँ ({ $language })

# गलतियाँ
site-not-found = ऐसा कोई पन्ना नहीं है
site-not-found-lead = पता गलत है या पन्ना कहीं और चला गया है। ऊपर खोजें या कोई विषय चुनें।
site-to-home = मुख्य पृष्ठ पर वापस जाएँ
site-failed = कुछ गड़बड़ हो गई
site-failed-lead = यह हमारी गलती है, आपकी नहीं। थोड़ी देर में फिर कोशिश करें। आपातकालीन नंबर काम कर रहे हैं।
site-failed-reference = इसकी सूचना देते समय यह नंबर बताएँ: { $number }

# सुगम्यता घोषणा
site-a11y-sample = यह एक नमूना है। इस साइट को चलाने वाला शहर प्रकाशित करने से पहले खाली जगहें भरेगा।
site-a11y-blank = [शहर प्रकाशित करने से पहले इसे भरेगा]
site-a11y-intro = { $body } अपनी वेबसाइट को सार्वजनिक संस्थाओं की वेबसाइटों और मोबाइल ऐप की डिजिटल सुगम्यता पर 4 अप्रैल 2019 के पोलिश कानून के अनुसार सुगम बनाने का वचन देता है।
site-a11y-scope = यह घोषणा इस वेबसाइट के लिए है: { $address }
site-a11y-published = साइट के प्रकाशन की तारीख
site-a11y-updated = पिछला बड़ा बदलाव
site-a11y-status = डिजिटल सुगम्यता की स्थिति
site-a11y-status-text = साइट डिजिटल सुगम्यता के कानून का आंशिक रूप से पालन करती है। कारण:
site-a11y-gap-translations = अनुवाद मसौदे हैं। कुछ लेख अस्पष्ट हो सकते हैं या केवल पोलिश में हो सकते हैं।
site-a11y-gap-audit = बाहर के किसी व्यक्ति ने अभी तक इस साइट की सुगम्यता नहीं जाँची है।
site-a11y-gap-sign = अभी पोलिश सांकेतिक भाषा में अनुवाद और आसानी से पढ़े जाने वाले लेख नहीं हैं।
site-a11y-preparation = इस घोषणा की तैयारी
site-a11y-prepared = घोषणा तैयार करने की तारीख
site-a11y-method = यह घोषणा अपनी ही जाँच पर आधारित है।
site-a11y-contact = सुगम्यता के बारे में संपर्क
site-a11y-contact-text = क्या इस साइट पर कुछ आपके लिए सुगम नहीं है? लिखें या फ़ोन करें।
site-a11y-email = ई-मेल
site-a11y-phone = फ़ोन
site-a11y-procedure = अनुरोध और शिकायतें
site-a11y-procedure-right = हर कोई किसी पन्ने या उसके हिस्से को सुगम बनाने का अनुरोध कर सकता है। आप जानकारी किसी दूसरे रूप में भी माँग सकते हैं, जैसे पढ़कर सुनाई जाए।
site-a11y-procedure-what = अनुरोध में अपना संपर्क, पन्ने या हिस्से का नाम, और यह लिखें कि आपको जानकारी किस रूप में चाहिए।
site-a11y-procedure-when = आपको बिना अनुचित देरी के, ज़्यादा से ज़्यादा 7 दिनों में जवाब मिलेगा। अगर यह संभव न हो, तो दफ़्तर नई तारीख बताएगा, जो 2 महीने से ज़्यादा बाद की नहीं होगी।
site-a11y-procedure-ombudsman = अगर दफ़्तर मना करे, तो आप पहले दफ़्तर में शिकायत कर सकते हैं और फिर मानवाधिकार आयुक्त (Rzecznik Praw Obywatelskich) के पास जा सकते हैं:
site-a11y-building = इमारत की सुगम्यता
site-a11y-communication = सुगम संपर्क

# Orders of packs
site-order = अपना पैकेट बनाएँ
site-order-lead = जो चाहिए वह चुनें। छापने से पहले दिखेगा कि कितने पृष्ठ और कितनी शीट लगेंगी।
site-order-item-lead = काउंटर कार्ड, पर्चे, पोस्टर और बोर्ड एक गाइड या एक सेवा के बारे में होते हैं: उसका पृष्ठ खोलें और वहाँ “कार्ड, पर्चे, पोस्टर या बोर्ड के रूप में छापें” चुनें।
site-order-other-languages = अन्य भाषाएँ
site-order-situation = स्थिति
site-order-situation-all = सबके लिए
site-order-topics = अध्याय
site-order-topics-all = सभी अध्याय
site-order-full = हर गाइड पूरी छापें, केवल वही नहीं जो स्थिति में चाहिए
site-order-languages = भाषाएँ
site-order-language-count = { $least } से { $most } तक चुनें।
site-order-paper = काग़ज़
site-order-looks = रूप
site-order-arrow = तीर किधर है
site-order-item = विषय:
site-order-submit = पृष्ठ और काग़ज़ दिखाएँ
site-order-other = कुछ और चुनें
site-order-summary = आपका ऑर्डर
site-order-duplex = दोनों ओर छपाई
site-order-copies = एक छपाई से कटने वाली प्रतियाँ: { $count }
site-order-grams = { $grams } ग्राम/वर्ग मीटर
site-order-download = फ़ाइल खोलें
site-order-final = सभी लेख स्वीकृत हैं। इसे बाँट सकते हैं।
site-order-draft = यह वॉटरमार्क वाला मसौदा है। इसे न बाँटें।
site-order-draft-texts = लेख जिन्हें अभी किसी ने स्वीकृत नहीं किया: { $count }।
site-order-draft-address = इस साइट का अभी कोई सार्वजनिक पता नहीं है जहाँ काग़ज़ के कोड ले जा सकें।
site-order-refused = यह अभी नहीं छप सकता।
site-refused-order = ऐसे नहीं मिल सकता। दूसरी भाषाएँ, काग़ज़ या रूप चुनें।
site-refused-overflow = एक लेख इस आकार के लिए बहुत लंबा है। बड़ा काग़ज़ या कुछ और चुनें।
site-refused-facts = इसमें कोई संख्या या तारीख़ पुरानी या अपुष्ट है। पहले शहर को उसे जाँचना होगा।
site-refused-letters = लेख में ऐसा अक्षर है जो छप नहीं सकता।
site-refused-broken = टेम्पलेट में कुछ गड़बड़ है। ग़लती हमारी है, आपकी नहीं।
site-order-details = शहर के कर्मचारियों के लिए विवरण (अंग्रेज़ी में)
site-order-wrong = इस ऑर्डर में ऐसी चीज़ है जो मौजूद नहीं है। फिर से चुनें।
site-busy = छपाई व्यस्त है
site-busy-lead = इस समय बहुत लोग ऑर्डर कर रहे हैं। एक मिनट बाद फिर कोशिश करें।
site-print-item = कार्ड, पर्चे, पोस्टर या बोर्ड के रूप में छापें
site-order-pages = { PLURAL($count) ->
    [one] { $count } पृष्ठ
   *[other] { $count } पृष्ठ
}
site-order-sheets = { PLURAL($count) ->
    [one] { $count } शीट
   *[other] { $count } शीट
}
