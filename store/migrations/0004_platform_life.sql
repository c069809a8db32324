CREATE TABLE "assessment" (
	"id" text PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"body" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"within" text NOT NULL,
	"programme" text NOT NULL,
	"expert" text NOT NULL,
	"person" text NOT NULL,
	"state" text NOT NULL,
	"about" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "campaign" (
	"id" text PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"body" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"programme" text NOT NULL,
	"kind" text NOT NULL,
	"year" integer NOT NULL,
	"state" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "draw" (
	"id" text PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"body" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"programme" text NOT NULL,
	"purpose" text NOT NULL,
	"about" text NOT NULL,
	"number" integer NOT NULL,
	"state" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "evaluation" (
	"id" text PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"body" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"campaign" text NOT NULL,
	"programme" text NOT NULL,
	"platform" text NOT NULL,
	"organisation" text NOT NULL,
	"recommender" text NOT NULL,
	"category" text NOT NULL,
	"state" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "filing" (
	"id" text PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"body" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"programme" text NOT NULL,
	"kind" text NOT NULL,
	"platform" text,
	"organisation" text,
	"recommender" text NOT NULL,
	"period" text NOT NULL,
	"about" text NOT NULL,
	"state" text NOT NULL,
	"due_on" date
);
--> statement-breakpoint
CREATE TABLE "inspection" (
	"id" text PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"body" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"plan" text NOT NULL,
	"programme" text NOT NULL,
	"year" integer NOT NULL,
	"state" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "inspection_plan" (
	"id" text PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"body" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"programme" text NOT NULL,
	"year" integer NOT NULL,
	"state" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "inspection_task" (
	"id" text PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"body" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"inspection" text NOT NULL,
	"programme" text NOT NULL,
	"platform" text NOT NULL,
	"organisation" text NOT NULL,
	"recommender" text NOT NULL,
	"state" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "inspector" (
	"id" text PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"body" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"programme" text NOT NULL,
	"person" text NOT NULL,
	"state" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "measure" (
	"id" text PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"body" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"platform" text NOT NULL,
	"programme" text NOT NULL,
	"organisation" text NOT NULL,
	"recommender" text NOT NULL,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"due_on" date
);
--> statement-breakpoint
CREATE TABLE "milestone" (
	"id" text PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"body" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"platform" text NOT NULL,
	"programme" text NOT NULL,
	"recommender" text NOT NULL,
	"state" text NOT NULL,
	"due_on" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "programme_draft" (
	"id" text PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"body" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"programme" text NOT NULL,
	"city" text NOT NULL,
	"state" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "record_entry" (
	"id" text PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"body" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"platform" text NOT NULL,
	"programme" text NOT NULL,
	"item" text NOT NULL,
	"state" text NOT NULL,
	"valid_from" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "selection" (
	"id" text PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"body" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"programme" text NOT NULL,
	"year" integer NOT NULL,
	"state" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "support" (
	"id" text PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"body" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"programme" text NOT NULL,
	"platform" text NOT NULL,
	"kind" text NOT NULL,
	"source" text NOT NULL,
	"year" integer NOT NULL,
	"state" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "voice" (
	"id" text PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"body" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"programme" text NOT NULL,
	"platform" text,
	"organisation" text,
	"recommender" text NOT NULL,
	"state" text NOT NULL,
	"number" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "field_revision" RENAME COLUMN "application" TO "draft";--> statement-breakpoint
ALTER TABLE "attachment" RENAME COLUMN "application" TO "holder";--> statement-breakpoint
ALTER TABLE "field_revision" DROP CONSTRAINT "field_revision_once";--> statement-breakpoint
ALTER TABLE "field_revision" DROP CONSTRAINT "field_revision_application_application_id_fk";
--> statement-breakpoint
ALTER TABLE "attachment" DROP CONSTRAINT "attachment_application_application_id_fk";
--> statement-breakpoint
DROP INDEX "attachment_application";--> statement-breakpoint
DROP INDEX "field_revision_typing";--> statement-breakpoint
ALTER TABLE "evaluation" ADD CONSTRAINT "evaluation_platform_platform_id_fk" FOREIGN KEY ("platform") REFERENCES "public"."platform"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "filing" ADD CONSTRAINT "filing_platform_platform_id_fk" FOREIGN KEY ("platform") REFERENCES "public"."platform"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inspection_task" ADD CONSTRAINT "inspection_task_platform_platform_id_fk" FOREIGN KEY ("platform") REFERENCES "public"."platform"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measure" ADD CONSTRAINT "measure_platform_platform_id_fk" FOREIGN KEY ("platform") REFERENCES "public"."platform"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestone" ADD CONSTRAINT "milestone_platform_platform_id_fk" FOREIGN KEY ("platform") REFERENCES "public"."platform"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record_entry" ADD CONSTRAINT "record_entry_platform_platform_id_fk" FOREIGN KEY ("platform") REFERENCES "public"."platform"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support" ADD CONSTRAINT "support_platform_platform_id_fk" FOREIGN KEY ("platform") REFERENCES "public"."platform"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voice" ADD CONSTRAINT "voice_platform_platform_id_fk" FOREIGN KEY ("platform") REFERENCES "public"."platform"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "assessment_within" ON "assessment" USING btree ("within");--> statement-breakpoint
CREATE INDEX "assessment_programme" ON "assessment" USING btree ("programme");--> statement-breakpoint
CREATE INDEX "assessment_expert" ON "assessment" USING btree ("expert");--> statement-breakpoint
CREATE INDEX "assessment_person" ON "assessment" USING btree ("person");--> statement-breakpoint
CREATE INDEX "assessment_state" ON "assessment" USING btree ("state");--> statement-breakpoint
CREATE INDEX "assessment_about" ON "assessment" USING btree ("about");--> statement-breakpoint
CREATE INDEX "campaign_programme" ON "campaign" USING btree ("programme");--> statement-breakpoint
CREATE INDEX "campaign_kind" ON "campaign" USING btree ("kind");--> statement-breakpoint
CREATE INDEX "campaign_year" ON "campaign" USING btree ("year");--> statement-breakpoint
CREATE INDEX "campaign_state" ON "campaign" USING btree ("state");--> statement-breakpoint
CREATE INDEX "draw_programme" ON "draw" USING btree ("programme");--> statement-breakpoint
CREATE INDEX "draw_purpose" ON "draw" USING btree ("purpose");--> statement-breakpoint
CREATE INDEX "draw_about" ON "draw" USING btree ("about");--> statement-breakpoint
CREATE INDEX "draw_number" ON "draw" USING btree ("number");--> statement-breakpoint
CREATE INDEX "draw_state" ON "draw" USING btree ("state");--> statement-breakpoint
CREATE INDEX "evaluation_campaign" ON "evaluation" USING btree ("campaign");--> statement-breakpoint
CREATE INDEX "evaluation_programme" ON "evaluation" USING btree ("programme");--> statement-breakpoint
CREATE INDEX "evaluation_platform" ON "evaluation" USING btree ("platform");--> statement-breakpoint
CREATE INDEX "evaluation_organisation" ON "evaluation" USING btree ("organisation");--> statement-breakpoint
CREATE INDEX "evaluation_recommender" ON "evaluation" USING btree ("recommender");--> statement-breakpoint
CREATE INDEX "evaluation_category" ON "evaluation" USING btree ("category");--> statement-breakpoint
CREATE INDEX "evaluation_state" ON "evaluation" USING btree ("state");--> statement-breakpoint
CREATE INDEX "filing_programme" ON "filing" USING btree ("programme");--> statement-breakpoint
CREATE INDEX "filing_kind" ON "filing" USING btree ("kind");--> statement-breakpoint
CREATE INDEX "filing_platform" ON "filing" USING btree ("platform");--> statement-breakpoint
CREATE INDEX "filing_organisation" ON "filing" USING btree ("organisation");--> statement-breakpoint
CREATE INDEX "filing_recommender" ON "filing" USING btree ("recommender");--> statement-breakpoint
CREATE INDEX "filing_period" ON "filing" USING btree ("period");--> statement-breakpoint
CREATE INDEX "filing_about" ON "filing" USING btree ("about");--> statement-breakpoint
CREATE INDEX "filing_state" ON "filing" USING btree ("state");--> statement-breakpoint
CREATE INDEX "filing_due_on" ON "filing" USING btree ("due_on");--> statement-breakpoint
CREATE INDEX "inspection_by_plan" ON "inspection" USING btree ("plan");--> statement-breakpoint
CREATE INDEX "inspection_programme" ON "inspection" USING btree ("programme");--> statement-breakpoint
CREATE INDEX "inspection_year" ON "inspection" USING btree ("year");--> statement-breakpoint
CREATE INDEX "inspection_state" ON "inspection" USING btree ("state");--> statement-breakpoint
CREATE INDEX "inspection_plan_programme" ON "inspection_plan" USING btree ("programme");--> statement-breakpoint
CREATE INDEX "inspection_plan_year" ON "inspection_plan" USING btree ("year");--> statement-breakpoint
CREATE INDEX "inspection_plan_state" ON "inspection_plan" USING btree ("state");--> statement-breakpoint
CREATE INDEX "inspection_task_inspection" ON "inspection_task" USING btree ("inspection");--> statement-breakpoint
CREATE INDEX "inspection_task_programme" ON "inspection_task" USING btree ("programme");--> statement-breakpoint
CREATE INDEX "inspection_task_platform" ON "inspection_task" USING btree ("platform");--> statement-breakpoint
CREATE INDEX "inspection_task_organisation" ON "inspection_task" USING btree ("organisation");--> statement-breakpoint
CREATE INDEX "inspection_task_recommender" ON "inspection_task" USING btree ("recommender");--> statement-breakpoint
CREATE INDEX "inspection_task_state" ON "inspection_task" USING btree ("state");--> statement-breakpoint
CREATE INDEX "inspector_programme" ON "inspector" USING btree ("programme");--> statement-breakpoint
CREATE INDEX "inspector_person" ON "inspector" USING btree ("person");--> statement-breakpoint
CREATE INDEX "inspector_state" ON "inspector" USING btree ("state");--> statement-breakpoint
CREATE INDEX "measure_platform" ON "measure" USING btree ("platform");--> statement-breakpoint
CREATE INDEX "measure_programme" ON "measure" USING btree ("programme");--> statement-breakpoint
CREATE INDEX "measure_organisation" ON "measure" USING btree ("organisation");--> statement-breakpoint
CREATE INDEX "measure_recommender" ON "measure" USING btree ("recommender");--> statement-breakpoint
CREATE INDEX "measure_kind" ON "measure" USING btree ("kind");--> statement-breakpoint
CREATE INDEX "measure_state" ON "measure" USING btree ("state");--> statement-breakpoint
CREATE INDEX "measure_due_on" ON "measure" USING btree ("due_on");--> statement-breakpoint
CREATE INDEX "milestone_platform" ON "milestone" USING btree ("platform");--> statement-breakpoint
CREATE INDEX "milestone_programme" ON "milestone" USING btree ("programme");--> statement-breakpoint
CREATE INDEX "milestone_recommender" ON "milestone" USING btree ("recommender");--> statement-breakpoint
CREATE INDEX "milestone_state" ON "milestone" USING btree ("state");--> statement-breakpoint
CREATE INDEX "milestone_due_on" ON "milestone" USING btree ("due_on");--> statement-breakpoint
CREATE INDEX "programme_draft_programme" ON "programme_draft" USING btree ("programme");--> statement-breakpoint
CREATE INDEX "programme_draft_city" ON "programme_draft" USING btree ("city");--> statement-breakpoint
CREATE INDEX "programme_draft_state" ON "programme_draft" USING btree ("state");--> statement-breakpoint
CREATE INDEX "record_entry_platform" ON "record_entry" USING btree ("platform");--> statement-breakpoint
CREATE INDEX "record_entry_programme" ON "record_entry" USING btree ("programme");--> statement-breakpoint
CREATE INDEX "record_entry_item" ON "record_entry" USING btree ("item");--> statement-breakpoint
CREATE INDEX "record_entry_state" ON "record_entry" USING btree ("state");--> statement-breakpoint
CREATE INDEX "record_entry_valid_from" ON "record_entry" USING btree ("valid_from");--> statement-breakpoint
CREATE INDEX "selection_programme" ON "selection" USING btree ("programme");--> statement-breakpoint
CREATE INDEX "selection_year" ON "selection" USING btree ("year");--> statement-breakpoint
CREATE INDEX "selection_state" ON "selection" USING btree ("state");--> statement-breakpoint
CREATE INDEX "support_programme" ON "support" USING btree ("programme");--> statement-breakpoint
CREATE INDEX "support_platform" ON "support" USING btree ("platform");--> statement-breakpoint
CREATE INDEX "support_kind" ON "support" USING btree ("kind");--> statement-breakpoint
CREATE INDEX "support_source" ON "support" USING btree ("source");--> statement-breakpoint
CREATE INDEX "support_year" ON "support" USING btree ("year");--> statement-breakpoint
CREATE INDEX "support_state" ON "support" USING btree ("state");--> statement-breakpoint
CREATE INDEX "voice_programme" ON "voice" USING btree ("programme");--> statement-breakpoint
CREATE INDEX "voice_platform" ON "voice" USING btree ("platform");--> statement-breakpoint
CREATE INDEX "voice_organisation" ON "voice" USING btree ("organisation");--> statement-breakpoint
CREATE INDEX "voice_recommender" ON "voice" USING btree ("recommender");--> statement-breakpoint
CREATE INDEX "voice_state" ON "voice" USING btree ("state");--> statement-breakpoint
CREATE INDEX "voice_number" ON "voice" USING btree ("number");--> statement-breakpoint
CREATE INDEX "attachment_holder" ON "attachment" USING btree ("holder","state");--> statement-breakpoint
CREATE INDEX "field_revision_typing" ON "field_revision" USING btree ("draft","at");--> statement-breakpoint
ALTER TABLE "field_revision" ADD CONSTRAINT "field_revision_once" UNIQUE("draft","field","revision");