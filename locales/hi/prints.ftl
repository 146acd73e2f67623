# छपने के बाद क्या बदला: सुधार पर्ची और वह पृष्ठ जिस पर QR कोड ले जाता है।

change-phone = फ़ोन
change-phone-hours = फ़ोन पर जवाब का समय
change-address = पता
change-place = कहाँ
change-name = नाम
change-organization = संस्था
change-value = राशि, समय-सीमा या संख्या
change-rule = नियम
change-was = छपा हुआ
change-now = अब
change-ended = यह केवल { $date } तक मान्य था।
change-withdrawn = यह अब मान्य नहीं है।
change-ask = पूछें या यहाँ देखें:

erratum-lead = आपके छपे पैकेट में कुछ अब सही नहीं है। यह पर्ची पैकेट के साथ रखें।
erratum-of = किसके लिए: { $product } · { $date } · संस्करण { $edition }
erratum-made = सुधार की तारीख: { $date }
erratum-qr = तब से क्या बदला, हमेशा ताज़ा:

site-changes = छपने के बाद के बदलाव
site-changes-lead = पैकेट छपने के बाद क्या बदला।
site-changes-printed = संस्करण { $edition }, छपाई की तारीख: { $date }।
site-changes-none = तब से इसमें लिखा कुछ नहीं बदला।
site-changes-some = यह अब अलग है:
site-changes-current = यह अभी का संस्करण है। कुछ नहीं बदला।
site-changes-unknown = हम इस संस्करण को नहीं जानते। नंबर को काग़ज़ पर लिखे नंबर से मिलाएँ। मसौदे के बदलावों की सूची नहीं होती।
site-changes-retired = यह संस्करण अब नहीं दिया जाता। नया माँगें।
site-changes-onward = आज जो मान्य है, वह यहाँ है:
