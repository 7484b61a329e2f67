//! The one way in which a form is done: may they? is it right? write it, show it. What does not pass becomes a draft.

use crate::failure::Failure;
use crate::reader::{NEXT, Reader, VISITOR, VISITOR_SECONDS};
use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use axum::http::header;
use axum::response::{IntoResponse, Redirect, Response};
use domain::accounts::{Deed, Refusal};
use domain::content::Locale;
use domain::form::{FieldFault, Fields};
use std::collections::BTreeMap;
use std::future::Future;
use store::{Act, Draft, DraftPlace, StoreError, Token};

/// The most fields that any of our forms has; what has more does not come from one.
const MOST_FIELDS: usize = 400;

/// A form as it was sent.
pub struct Posted(pub Fields);

impl<S: Send + Sync> FromRequest<S> for Posted {
    type Rejection = Response;

    async fn from_request(request: Request, state: &S) -> Result<Self, Response> {
        let kind =
            request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        if !kind.starts_with("application/x-www-form-urlencoded") {
            return Err(Failure::Unreadable.into_response());
        }
        let body = Bytes::from_request(request, state).await.map_err(IntoResponse::into_response)?;
        let fields: BTreeMap<String, String> =
            form_urlencoded::parse(&body).into_owned().take(MOST_FIELDS + 1).collect();
        if fields.len() > MOST_FIELDS {
            return Err(Failure::Unreadable.into_response());
        }
        Ok(Self(Fields(fields)))
    }
}

impl Reader {
    /// Does a form. `read` answers what it says, or what is wrong with it; `write` where to go afterwards: the page that
    /// shows the result.
    ///
    /// # Errors
    /// A [`Failure`] where the person may not, or where the database is away; the page that says so gives back what was
    /// typed (see [`crate::failure::error_pages`]).
    pub async fn submit<T, R, F, Fut>(
        self,
        form: &'static str,
        deed: &Deed,
        fields: Fields,
        read: R,
        write: F,
    ) -> Result<Response, Failure>
    where
        R: FnOnce(&Fields, Locale) -> Result<T, Vec<FieldFault>>,
        F: FnOnce(Act, T) -> Fut,
        Fut: Future<Output = Result<String, StoreError>>,
    {
        match self.may(deed) {
            Ok(()) => {}
            Err(Refusal::SignInFirst) => return self.ask_to_sign_in(form, fields).await,
            Err(refusal) => return Err(Failure::Refused(refusal)),
        }
        match read(&fields, self.locale) {
            Err(faults) => self.refuse(form, fields, faults).await,
            Ok(new) => {
                let written = write(self.act()?, new).await;
                self.done(form, fields, written).await
            }
        }
    }

    /// Ends a form that was written, or was not.
    async fn done(
        self,
        form: &'static str,
        fields: Fields,
        written: Result<String, StoreError>,
    ) -> Result<Response, Failure> {
        match written {
            Ok(to) => {
                self.drop_draft(form).await;
                Ok(self.go(&to))
            }
            // They went back, wrote something else and sent it with the key of what they had sent before.
            Err(StoreError::Exists) => {
                let mut fields = fields;
                fields.0.remove("key");
                self.refuse(form, fields, vec![FieldFault::new("main", "fault-sent-before")]).await
            }
            Err(error) => Err(error.into()),
        }
    }

    /// Sends somebody back to a form that has something wrong in it, with all that they typed.
    ///
    /// # Errors
    /// Where the draft cannot be kept.
    pub async fn refuse(
        self,
        form: &'static str,
        fields: Fields,
        faults: Vec<FieldFault>,
    ) -> Result<Response, Failure> {
        let visitor = self.keep(form, &fields, faults).await?;
        let query =
            self.query.split('&').filter(|part| !part.is_empty() && *part != "again").collect::<Vec<_>>().join("&");
        let query = if query.is_empty() { "again".to_owned() } else { format!("{query}&again") };
        let to = format!("{}?{query}#main", self.href(&self.path));
        Ok((self.jar.clone().add(self.cookie(VISITOR, visitor, VISITOR_SECONDS)), Redirect::to(&to)).into_response())
    }

    /// Sends somebody to sign in; what they typed waits for them.
    ///
    /// # Errors
    /// Where the draft cannot be kept.
    pub async fn ask_to_sign_in(self, form: &'static str, fields: Fields) -> Result<Response, Failure> {
        let visitor = self.keep(form, &fields, vec![]).await?;
        let jar = self.jar.clone().add(self.cookie(VISITOR, visitor, VISITOR_SECONDS));
        let jar = jar.add(self.cookie(NEXT, self.path.clone(), 3600));
        Ok((jar, Redirect::to(&format!("{}?kept", self.href("sign-in")))).into_response())
    }

    /// Keeps what was typed as a draft and answers the visitor's secret by which it is found again.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn keep(&self, form: &'static str, fields: &Fields, faults: Vec<FieldFault>) -> Result<String, Failure> {
        let known = self.jar.get(VISITOR).and_then(|cookie| Token::parse(cookie.value()));
        let visitor = known.unwrap_or_default().secret().to_owned();
        let owner = match self.viewer.person() {
            Some(person) => person.key.to_string(),
            None => DraftPlace::visitor(&visitor),
        };
        let place = DraftPlace { owner, form: form.to_owned(), place: self.path.clone() };
        let draft = Draft { fields: fields.clone(), faults };
        let kept = self.app.store.keep_draft(&place, &draft, self.now).await;
        kept?;
        Ok(visitor)
    }
}
