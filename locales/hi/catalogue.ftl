# जगहों के प्रकार, किसके लिए, खर्च, अपॉइंटमेंट।

location-kind-city-office = नगर कार्यालय
location-kind-state-office = सरकारी दफ़्तर
location-kind-health-office = स्वास्थ्य कोष (NFZ) का दफ़्तर
location-kind-hospital = अस्पताल
location-kind-clinic = क्लिनिक
location-kind-police = पुलिस
location-kind-labour-office = रोज़गार कार्यालय
location-kind-social-office = सामाजिक सहायता केंद्र
location-kind-crisis-centre = संकट सहायता केंद्र
location-kind-legal-aid = कानूनी सहायता
location-kind-migrant-centre = प्रवासियों का केंद्र
location-kind-neighbourhood-house = पड़ोस केंद्र
location-kind-library = पुस्तकालय
location-kind-language-school = भाषा स्कूल
location-kind-school = स्कूल
location-kind-consulate = वाणिज्य दूतावास
location-kind-railway-station = रेलवे स्टेशन
location-kind-bus-station = बस अड्डा
location-kind-airport = हवाई अड्डा
location-kind-service-point = सेवा केंद्र

phrase-group-first-words = पहले शब्द
phrase-group-understanding = एक-दूसरे को समझने के लिए
phrase-group-office = दफ़्तर में
phrase-group-health = डॉक्टर के यहाँ
phrase-group-emergency = आपात स्थिति में
phrase-group-school-and-work = स्कूल और काम
phrase-group-out-and-about = सड़क, बस और दुकान
phrase-group-home = घर पर

audience-everyone = सबके लिए
audience-worker = काम करने वालों या काम ढूँढने वालों के लिए
audience-eu-citizen = यूरोपीय संघ और EFTA के नागरिकों के लिए
audience-non-eu-citizen = यूरोपीय संघ से बाहर के देशों के नागरिकों के लिए
audience-student = विश्वविद्यालय के छात्रों के लिए
audience-family = बच्चों वाले परिवारों के लिए
audience-temporary-protection = अस्थायी संरक्षण वाले लोगों के लिए
audience-refugee = शरणार्थियों और संरक्षण माँगने वाले लोगों के लिए

cost-free = मुफ़्त
cost-fee = शुल्क लगता है
cost-mixed = कुछ हिस्सा मुफ़्त

appointment-none = अपॉइंटमेंट ज़रूरी नहीं
appointment-possible = आप अपॉइंटमेंट ले सकते हैं
appointment-required = अपॉइंटमेंट लेना ज़रूरी है

city-logo = प्रतीक चिह्न: { $city }

wheelchair-yes = व्हीलचेयर से जा सकते हैं
wheelchair-limited = व्हीलचेयर से केवल कुछ जगह, या मदद से
wheelchair-no = व्हीलचेयर से नहीं जा सकते

amenity-step-free-entrance = प्रवेश पर सीढ़ी नहीं
amenity-lift = लिफ़्ट
amenity-toilet = व्हीलचेयर वालों के लिए शौचालय
amenity-parking = विकलांग लोगों के लिए पार्किंग
amenity-bell = मदद बुलाने के लिए प्रवेश पर घंटी
amenity-low-counter = नीचा काउंटर
amenity-hearing-loop = श्रवण यंत्रों के लिए इंडक्शन लूप
amenity-sign-language = सांकेतिक भाषा दुभाषिया, वहीं या वीडियो पर
amenity-tactile = छूकर पढ़े जाने वाले चिह्न
amenity-guide-dog = मार्गदर्शक कुत्ता साथ ला सकते हैं

manner-sign-language = देखें: { $language }
manner-easy-reading = पढ़ने में आसान: { $language }

helper-legal-adviser = कानूनी सलाह
helper-interpreter = दुभाषिया और अनुवाद
helper-mediator = अंतर-सांस्कृतिक मध्यस्थता और सहायता
helper-mentor = साथ जाने वाले मार्गदर्शक

new-letter = यह एक नमूना पाठ है। इसकी जगह अपने मेयर का पत्र लिखें।
new-values = यह एक नमूना पाठ है। यहाँ लिखें कि आपके शहर में लोग साथ कैसे रहते हैं: पहले अधिकार, फिर कर्तव्य।
