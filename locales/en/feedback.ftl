# What visitors tell the city about a page.

site-useful = Was this page useful?
site-useful-yes = Yes
site-useful-no = No
site-feedback-here = Something is wrong here
site-feedback = Tell us what is wrong
site-feedback-lead = The city reads what you write here, in any language. It cannot answer you here.
site-feedback-about = About the page:
site-feedback-text = What is wrong or missing?
site-feedback-warning = Do not write names, phone numbers, addresses or document numbers, neither yours nor other people’s.
site-feedback-kept = We keep what you write, the page, its language and edition, and the day. Nothing about you.
site-feedback-send = Send
site-feedback-thanks = Thank you
site-feedback-thanks-lead = What you sent is saved.
site-feedback-back = Back to the page
site-feedback-more = Do you want to add something?
site-feedback-trap = Leave this field empty

# Why a form was not kept
site-feedback-empty = Choose an answer or write something.
site-feedback-long = The text is too long. It may have { $most } characters at most.
site-feedback-unreadable = Some characters could not be read. Check the text and send it again.
site-feedback-wrong = The form did not arrive in a way that we can read. Please fill it in here.
site-feedback-foreign = This form came from another website, so we did not keep it. If it was you, write here.
site-feedback-trapped = A field that must stay empty was filled in. Empty it and send the form again.
site-feedback-busy = Very many people are writing at this moment. What you wrote is still here. Send it again in a minute.
site-feedback-down = We could not save it. It is our mistake, not yours. What you wrote is still here: send it again in a few minutes. All other pages work.
