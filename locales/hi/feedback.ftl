# What visitors tell the city about a page.

site-useful = क्या यह पन्ना काम आया?
site-useful-yes = हाँ
site-useful-no = नहीं
site-feedback-here = यहाँ कुछ गलत है
site-feedback = हमें बताएँ कि क्या गलत है
site-feedback-lead = आप यहाँ किसी भी भाषा में जो लिखते हैं, उसे शहर पढ़ता है। यहाँ वह आपको जवाब नहीं दे सकता।
site-feedback-about = इस पन्ने के बारे में:
site-feedback-text = क्या गलत है या किस चीज़ की कमी है?
site-feedback-warning = नाम, फ़ोन नंबर, पते या दस्तावेज़ों के नंबर न लिखें: न अपने, न दूसरों के।
site-feedback-kept = हम आपका लिखा हुआ, पन्ना, उसकी भाषा और संस्करण, और दिन रखते हैं। आपके बारे में कुछ नहीं।
site-feedback-send = भेजें
site-feedback-thanks = धन्यवाद
site-feedback-thanks-lead = आपने जो भेजा, वह सहेज लिया गया है।
site-feedback-back = पन्ने पर वापस
site-feedback-more = क्या आप कुछ और बताना चाहते हैं?
site-feedback-trap = यह खाना खाली छोड़ें

# Why a form was not kept
site-feedback-empty = कोई जवाब चुनें या कुछ लिखें।
site-feedback-long = लिखा हुआ बहुत लंबा है। ज़्यादा से ज़्यादा इतने अक्षर हो सकते हैं: { $most }।
site-feedback-unreadable = कुछ अक्षर पढ़े नहीं जा सके। लिखा हुआ जाँचें और फिर भेजें।
site-feedback-wrong = फ़ॉर्म ऐसे रूप में आया जिसे हम पढ़ नहीं सकते। कृपया इसे यहाँ भरें।
site-feedback-foreign = यह फ़ॉर्म किसी दूसरी वेबसाइट से आया, इसलिए हमने इसे नहीं रखा। अगर यह आपने भेजा था, तो यहाँ लिखें।
site-feedback-trapped = जो खाना खाली रहना चाहिए, वह भरा गया है। उसे खाली करें और फ़ॉर्म फिर भेजें।
site-feedback-busy = इस समय बहुत ज़्यादा लोग लिख रहे हैं। आपका लिखा हुआ यहीं है। एक मिनट बाद फिर भेजें।
site-feedback-down = हम इसे सहेज नहीं सके। यह हमारी गलती है, आपकी नहीं। आपका लिखा हुआ यहीं है: कुछ मिनट बाद फिर भेजें। बाकी सभी पन्ने काम कर रहे हैं।
