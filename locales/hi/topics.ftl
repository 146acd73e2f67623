# विषय: शीर्षक और हर विषय पर एक वाक्य।

topic-first-steps = पहले कदम
topic-first-steps-summary = पहले दिनों में क्या करें और कहाँ पूछें।

topic-legal-stay = कानूनी निवास
topic-legal-stay-summary = दस्तावेज़, समय-सीमाएँ और वे दफ़्तर जो आपके निवास का काम देखते हैं।

topic-health = स्वास्थ्य
topic-health-summary = डॉक्टर, अस्पताल, बीमा और रात में मदद।

topic-education = शिक्षा
topic-education-summary = किंडरगार्टन, स्कूल और विश्वविद्यालय।

topic-work = काम
topic-work-summary = अनुबंध, वेतन, आपके अधिकार और नौकरी ढूँढना।

topic-housing = घर
topic-housing-summary = किराए पर घर, पते का पंजीकरण, और रहने की जगह न हो तो मदद।

topic-social-assistance = सामाजिक सहायता
topic-social-assistance-summary = पैसे, परिवारों के लिए मदद और मुफ़्त वकील।

topic-safety = सुरक्षा और आपात स्थिति
topic-safety-summary = आपातकालीन नंबर, और खतरे में मदद।

topic-polish-language = पोलिश भाषा
topic-polish-language-summary = कोर्स, बोलने का अभ्यास और परीक्षाएँ।

topic-transport-money = यातायात और पैसे
topic-transport-money-summary = टिकट, ड्राइविंग लाइसेंस, बैंक खाता और टैक्स।

topic-culture-community = संस्कृति और समाज
topic-culture-community-summary = पुस्तकालय, पड़ोस केंद्र और ऐसे लोग जिनसे मिलना अच्छा है।

topic-taking-part = शहर के जीवन में भागीदारी
topic-taking-part-summary = अपनी बात कैसे रखें और कैसे जुड़ें।
