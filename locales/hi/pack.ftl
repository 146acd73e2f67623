# छपा हुआ स्वागत पैकेट।

pack-title = स्वागत है
pack-subtitle = स्वागत पैकेट
pack-contents = विषय-सूची
pack-edition = संस्करण { $edition } · { $date }

pack-emergency = आपातकालीन नंबर
pack-emergency-lead = क्या कोई खतरे में है? तुरंत फ़ोन करें।
pack-emergency-number = नंबर
pack-emergency-what = कब फ़ोन करें

pack-services = कौन मदद करता है
pack-left-out = यह छापा नहीं गया, क्योंकि यह जल्दी बदलता है। साइट पर पढ़ें:
pack-hours = खुलने का समय
pack-places-label = पता और नक्शे पर नंबर
pack-cost = खर्च
pack-languages = भाषाएँ
pack-appointment = अपॉइंटमेंट
pack-web = वेबसाइट
pack-email = ई-मेल
pack-list-separator = { ", " }
pack-page = पृ. { $page }
pack-checked = जानकारी का स्रोतों से मिलान: { $date }।
pack-values-checked = रकमों, समय-सीमाओं और नंबरों का स्रोतों से मिलान: { $date }।
pack-fact-checked = ({ $date })

pack-map = नक्शा
pack-map-lead = हर जगह का एक नंबर है। नंबरों की सूची अगले पन्नों पर है।
pack-map-street = सड़कों का नक्शा
pack-map-overview = पूरा नक्शा
pack-map-line = स्टॉप और जगहें
pack-map-line-lead = हर जगह का सबसे नज़दीकी स्टॉप, उसी क्रम में जिसमें रास्ते में वे आते हैं। यह समय-सारणी नहीं है।
pack-map-alt = जगहों के नंबरों वाला नक्शा। यही नंबर, नाम और पते नक्शे के बाद की सूची में हैं।
pack-locator-alt = जगहों के नंबरों वाला छोटा नक्शा। पते उसके पास लिखे हैं।
pack-places = नक्शे पर जगहें
pack-place-number = क्र.
pack-place = जगह और पता

pack-credits = किसने अनुवाद और जाँच की
pack-credits-lead = लेख तब स्वीकृत होता है, जब किसी नामित व्यक्ति ने उसे पढ़कर हस्ताक्षर किए हों। हर लेख के बारे में हम वही बताते हैं जो सच है।
pack-sources = स्रोत और तारीखें
pack-sources-lead = जो हम लिखते हैं वह हमें कैसे पता है, और हमने उसे आखिरी बार कब जाँचा। कोष्ठक के नंबर सूची के स्रोतों के नंबर हैं।
pack-sources-list = स्रोतों की सूची
pack-source-date = स्थिति: { $date }

pack-imprint = इस संस्करण के बारे में
pack-licence = आप इन लेखों की नकल कर सकते हैं, उन्हें बदल और बाँट सकते हैं: लाइसेंस Creative Commons Attribution 4.0 (CC BY 4.0)।
pack-map-licence = नक्शा: © OpenStreetMap contributors, लाइसेंस ODbL।
pack-printed-by = Witaj से छापा गया।
pack-qr-lead = सबसे नई जानकारी और छपने के बाद के बदलाव:
pack-qr-alt = साइट के पते वाला QR कोड

pack-draft = मसौदा
pack-draft-label = मसौदा: लेखों की जाँच नहीं हुई है
pack-draft-notice = यह जाँच के लिए छपी प्रति है। इसे न बाँटें। लेख एक प्रोग्राम ने लिखे या अनुवाद किए हैं और अभी तक किसी ने उनकी जाँच नहीं की है।

pack-state-approved = स्वीकृत: { $names }, { $date }
pack-state-source-machine = एक प्रोग्राम ने लिखा। अभी तक किसी ने जाँच नहीं की है।
pack-state-source-person = अभी तक जाँच नहीं हुई है।
pack-state-draft-machine = मशीनी अनुवाद। अभी तक किसी ने जाँच नहीं की है।
pack-state-draft-person = अनुवाद की अभी तक जाँच नहीं हुई है।
pack-state-outdated = अनुवाद के बाद मूल लेख बदल गया है। यह अनुवाद पुराना हो सकता है।
pack-state-disputed = जाँचने वाले इस लेख पर सहमत नहीं हैं।
pack-state-missing = अभी अनुवाद नहीं है। यह मूल भाषा का लेख है: { $language }।

pack-briefs = इस अध्याय में और
pack-chapter-qr = यह अध्याय वेबसाइट पर:
pack-notes = नोट्स
pack-signature = हस्ताक्षर: { $name }
pack-card = आपातकालीन कार्ड
pack-card-lead = कार्ड काटें, मोड़ें और अपने दस्तावेज़ों के साथ रखें।
pack-card-name = नाम
pack-card-born = जन्म तिथि
pack-card-call = फ़ोन करें
pack-card-health = बीमारी, दवा
pack-card-speaks = मैं पोलिश कम बोलता/बोलती हूँ। मेरी भाषा: { $language }।

product-bilingual = द्विभाषी पैकेट
product-many = एक में कई भाषाएँ
product-counter-card = काउंटर कार्ड
product-leaflet = पर्चा
product-emergency-card = आपातकालीन कार्ड
product-poster = पोस्टर
product-door-sign = दरवाज़े का बोर्ड
product-direction-sign = दिशा बोर्ड
product-checklist = पहले कदमों की सूची
product-phrase-card = वाक्य कार्ड
product-erratum = सुधार पर्ची

pack-address = पता
pack-short = यह छोटा पाठ है। पूरा पाठ साइट पर है:
pack-arrow-left = बाईं ओर तीर
pack-arrow-right = दाईं ओर तीर
pack-arrow-ahead = सीधे आगे तीर
pack-arrow-up = सीढ़ियों से ऊपर तीर
pack-arrow-down = सीढ़ियों से नीचे तीर

product-welcome-about = पहले हफ़्तों के बारे में सब कुछ एक पुस्तिका में, एक भाषा में।
product-bilingual-about = आपकी भाषा और पोलिश साथ-साथ, भाग दर भाग।
product-many-about = आपातकालीन नंबर और पहले कदम कई भाषाओं में एक पुस्तिका में, काउंटर के लिए।
product-counter-card-about = एक गाइड या सेवा की सबसे ज़रूरी बातें दो भाषाओं में, A5 के एक ओर।
product-leaflet-about = एक गाइड या सेवा का पूरा लेख दो भाषाओं में, A4 के एक ओर।
product-emergency-card-about = आपातकालीन नंबर बैंक कार्ड के आकार के कार्ड पर, एक शीट पर कई, काटने के लिए।
product-poster-about = एक गाइड या सेवा अधिकतम छह भाषाओं में, बड़े QR कोड के साथ।
product-door-sign-about = दरवाज़े के पीछे क्या है और कब खुला है, अधिकतम पाँच भाषाओं में।
product-direction-sign-about = तीर और कहाँ जाना है, अधिकतम पाँच भाषाओं में।
product-checklist-about = पहले कदम एक पन्ने पर, निशान लगाने के खानों के साथ।
product-phrase-card-about = पोलिश में बोलने और दिखाने के वाक्य, मोड़ने वाले एक पन्ने पर।
product-erratum-about = पैकेट छपने के बाद क्या बदला, साथ रखने की एक पर्ची पर।
variant-large-print = बड़े अक्षर
variant-greyscale = काला-सफ़ेद, कम स्याही
variant-a3 = काग़ज़ A3
variant-a4 = काग़ज़ A4
variant-a5 = काग़ज़ A5
variant-letter = काग़ज़ Letter
variant-tabloid = काग़ज़ Tabloid
variant-sra3 = काग़ज़ SRA3
variant-booklet = मोड़ने और स्टेपल करने की पुस्तिका
variant-bleed = ब्लीड और काटने के निशानों के साथ, छापेख़ाने के लिए
variant-screen = स्क्रीन पर पढ़ने के लिए
product-review = जाँच शीट
pack-review-lead = सुधार भाग के नीचे की रेखा पर लिखें। उसके कोड से उन्हें बाद में टाइप किया जा सकता है।
product-review-about = एक भाषा के भाग मूल के साथ, कोड सहित, कलम से सुधारने के लिए। समीक्षा डेस्क से छपती है।
