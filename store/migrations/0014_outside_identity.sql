CREATE TABLE "outside_identity" (
	"issuer" text NOT NULL,
	"subject" text NOT NULL,
	"person" text NOT NULL,
	"linked_at" timestamptz(3) NOT NULL,
	CONSTRAINT "outside_identity_issuer_subject_pk" PRIMARY KEY("issuer","subject")
);
--> statement-breakpoint
CREATE TABLE "outside_question" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"person" text,
	"question" jsonb NOT NULL,
	"subject" text,
	"after" text NOT NULL,
	"expires_at" timestamptz(3) NOT NULL
);
--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "outside" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "outside_identity" ADD CONSTRAINT "outside_identity_person_person_id_fk" FOREIGN KEY ("person") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outside_question" ADD CONSTRAINT "outside_question_person_person_id_fk" FOREIGN KEY ("person") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "outside_identity_person" ON "outside_identity" USING btree ("person","issuer");--> statement-breakpoint
CREATE INDEX "outside_question_expires" ON "outside_question" USING btree ("expires_at");